// Workbooks of today: .xlsx and its like.
import type { Budget } from '../limits';
import { tagsIn } from '../markup/part';
import { attribute, isOn } from '../markup/tag';
import { damaged } from '../problem';
import type { SheetTable } from '../table';
import { type Parts, partNamed, relationsOf, sheetsFrom, workbookPart } from './parts';
import { dateFormats, sharedStrings } from './shared';
import { sheetRows } from './sheet';

/** All sheets of an .xlsx file. Charts and macros that stand among them hold no cells. */
export async function xlsxSheets(parts: Parts, budget: Budget): Promise<readonly SheetTable[]> {
  const name = await workbookPart(parts, budget);
  const book = name === null ? null : partNamed(parts, name);
  if (book === null) throw damaged();
  const relations = await relationsOf(parts, book.name, budget);
  const ofType = (type: string) => {
    const part = relations.find((each) => each.type === type)?.part;
    return part === undefined ? null : partNamed(parts, part);
  };
  const tags = await tagsIn(book, budget, ['workbookPr', 'sheet']);
  const strings = ofType('sharedStrings');
  const styles = ofType('styles');
  const shared = {
    strings: strings === null ? [] : await sharedStrings(strings, budget),
    dates: styles === null ? [] : await dateFormats(styles, budget),
    is1904: tags.some(({ name, tag }) => name === 'workbookPr' && isOn(tag, 'date1904')),
  };
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const places = tags.flatMap(({ name, tag }) => {
    const relation = byId.get(attribute(tag, 'id') ?? '');
    if (name !== 'sheet' || relation?.type !== 'worksheet') return [];
    const entry = partNamed(parts, relation.part);
    if (entry === null) throw damaged();
    const hidden = ['hidden', 'veryHidden'].includes(attribute(tag, 'state') ?? '');
    return [{ name: attribute(tag, 'name') ?? '', hidden, entry }];
  });
  return sheetsFrom(places, budget, (entry) => sheetRows(entry, shared, budget));
}
