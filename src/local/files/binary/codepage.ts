// The encodings of texts in workbooks from before Unicode, by the number the workbook gives them.

const labels = new Map<number, string>([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [32768, 'macintosh'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);
for (let page = 1250; page <= 1258; page++) labels.set(page, `windows-${page}`);

export const codepageDecoder = (page: number): TextDecoder =>
  new TextDecoder(labels.get(page) ?? 'windows-1252');
