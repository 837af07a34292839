// What the sheets of an .xlsx file share: their texts, and which cell formats show dates.
import { type Budget, joined } from '../limits';
import { scanPart } from '../markup/part';
import { attribute, numberIn } from '../markup/tag';
import { isDateFormat, isDateId } from '../serial';
import type { ZipEntry } from '../zip';
import { plainText } from './text';

/** The shared texts in their order, without the reading aids of Japanese ones. */
export async function sharedStrings(entry: ZipEntry, budget: Budget): Promise<readonly string[]> {
  const strings: string[] = [];
  let value = '';
  let isText = false;
  let isPhonetic = false;
  await scanPart(entry, budget, {
    open(name) {
      if (name === 'si') value = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text(text) {
      if (isText) value = joined(value, text);
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') {
        budget.entries(1);
        strings.push(budget.keep(plainText(value)));
      }
    },
  });
  return strings;
}

/** For each cell format in its order, whether it shows a date or time. */
export async function dateFormats(entry: ZipEntry, budget: Budget): Promise<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const formats: number[] = [];
  let isCellFormat = false;
  await scanPart(entry, budget, {
    open(name, tag) {
      if (name === 'cellXfs') isCellFormat = true;
      else if (name === 'numFmt') {
        budget.entries(1);
        own.set(numberIn(tag, 'numFmtId', -1), isDateFormat(attribute(tag, 'formatCode') ?? ''));
      } else if (name === 'xf' && isCellFormat) {
        budget.entries(1);
        formats.push(numberIn(tag, 'numFmtId', 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return formats.map((id) => own.get(id) ?? isDateId(id));
}
