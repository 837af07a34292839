// Columns of a sheet as a whole: their widths, and merged areas that reach into them.
import { attribute, numberIn } from './markup/tag';
import { tagsOf } from './sheet-tags';
import { columnOf } from './xlsx/sheet';

/** The last column under a merged area beside the orders: what is written there would be hidden. */
export function lastMerged(afterData: string, headerRow: number, prefix: string): number {
  let last = -1;
  for (const { tag } of tagsOf(afterData, `${prefix}mergeCell`)) {
    const end = (attribute(tag, 'ref') ?? '').split(':')[1] ?? '';
    if (Number(end.replace(/\D/g, '')) >= headerRow) last = Math.max(last, columnOf(end));
  }
  return last;
}

/**
 * Gives the new columns a width, and shows them where the seller had hidden the empty rest; `hidden` tells of
 * each whether it is to be seen.
 */
export function withWidths(
  head: string,
  prefix: string,
  first: number,
  hidden: readonly boolean[],
): string {
  const count = hidden.length;
  if (count === 0) return head;
  const runs: { readonly from: number; to: number; readonly isHidden: boolean }[] = [];
  hidden.forEach((isHidden, i) => {
    const run = runs[runs.length - 1];
    if (run?.isHidden === isHidden) run.to = first + 1 + i;
    else runs.push({ from: first + 1 + i, to: first + 1 + i, isHidden });
  });
  const ours = runs
    .map(
      ({ from, to, isHidden }) =>
        `<${prefix}col min="${from}" max="${to}" width="18" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`,
    )
    .join('');
  const opening = `<${prefix}cols>`;
  const closing = `</${prefix}cols>`;
  const start = head.indexOf(opening);
  const end = head.indexOf(closing, start);
  if (start < 0 || end < 0) return `${head}${opening}${ours}${closing}`;
  const kept: { readonly min: number; readonly xml: string }[] = [{ min: first + 1, xml: ours }];
  for (const { tag } of tagsOf(head, `${prefix}col`, start, end)) {
    const min = numberIn(tag, 'min', 0);
    const max = numberIn(tag, 'max', 0);
    const keep = (from: number, to: number): void => {
      if (from > to) return;
      const xml = tag
        .replace(/\smin="\d+"/, ` min="${from}"`)
        .replace(/\smax="\d+"/, ` max="${to}"`);
      kept.push({ min: from, xml });
    };
    keep(min, Math.min(max, first));
    keep(Math.max(min, first + count + 1), max);
  }
  const cols = kept.sort((a, b) => a.min - b.min).map(({ xml }) => xml);
  return `${head.slice(0, start)}${opening}${cols.join('')}${head.slice(end)}`;
}

/** The filter of the orders reaches as far as the new columns. */
export function withFilter(
  afterData: string,
  headerRow: number,
  prefix: string,
  last: string,
): string {
  for (const { tag, start, end } of tagsOf(afterData, `${prefix}autoFilter`)) {
    const [from = '', to = ''] = (attribute(tag, 'ref') ?? '').split(':');
    if (Number(from.replace(/\D/g, '')) !== headerRow || to === '') continue;
    const wider = tag.replace(/(\sref=")[^"]*"/, `$1${from}:${last}${to.replace(/\D/g, '')}"`);
    return afterData.slice(0, start) + wider + afterData.slice(end);
  }
  return afterData;
}
