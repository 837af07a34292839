// Columns of a sheet as a whole: their widths, and merged areas that reach into them.
import { attribute, columnOf } from './sheet-tags';

/** The last column under a merged area beside the orders: what is written there would be hidden. */
export function lastMerged(afterData: string, headerRow: number): number {
  let last = -1;
  for (const [, end = ''] of afterData.matchAll(/mergeCell\s[^>]*ref="[A-Z]+\d+:([A-Z]+\d+)"/g)) {
    if (Number(end.replace(/\D+/, '')) >= headerRow) last = Math.max(last, columnOf(end));
  }
  return last;
}

/** Gives the new columns a width, and shows them where the seller had hidden the empty rest. */
export function withWidths(head: string, prefix: string, first: number, count: number): string {
  if (count === 0) return head;
  const ours = `<${prefix}col min="${first + 1}" max="${first + count}" width="18" customWidth="1"/>`;
  const block = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(head);
  if (!block) return `${head}<${prefix}cols>${ours}</${prefix}cols>`;
  const kept: { readonly min: number; readonly xml: string }[] = [{ min: first + 1, xml: ours }];
  for (const [tag] of (block[1] ?? '').matchAll(/<[^>]*>/g)) {
    const min = Number(attribute(tag, 'min'));
    const max = Number(attribute(tag, 'max'));
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
  return head.replace(block[0], () => `<${prefix}cols>${cols.join('')}</${prefix}cols>`);
}
