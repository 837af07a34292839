// A file's own colours by condition and its lists to choose from: shown in the page, and saved as they stand in the
// file, with all that nobody here understands.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Workbench, workbenchTests } from './browser';
import { coloursAt } from './colours';

const open = workbenchTests();

const orders = [
  ['Order ID', 'Order value', 'Shop', 'Marketplace', 'Order date'],
  ...[30, 80, 120].map((value, i) => [`A-${i + 1}`, value, 'North', 'eBay', '2026-10-01']),
];

/** As Excel writes them: with marks of its own, kinds that few know, and a list that stands in another sheet. */
const rules = `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>100</formula></cfRule><cfRule type="top10" dxfId="1" priority="1" percent="1" bottom="1" rank="20"/></conditionalFormatting><conditionalFormatting sqref="A2:A4"><cfRule type="aboveAverage" dxfId="1" priority="3" stdDev="2"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C9" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>"North,South"</formula1></dataValidation></dataValidations><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" showErrorMessage="1" xr:uid="{1}"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const formats =
  '<dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf><dxf><font><b/><color rgb="FFFF0000"/></font></dxf></dxfs>';

async function shop(): Promise<Uint8Array> {
  const sheets = [
    { name: 'Orders', rows: orders, autoFilter: { range: 'A1:E4' } },
    { name: 'Lists', rows: [['eBay'], ['Amazon']] },
  ];
  const parts = unzipSync(await writeXlsx({ sheets }));
  const changed = (name: string, change: (xml: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  changed('xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(
        '<worksheet',
        '<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"',
      )
      .replace('</sheetData>', `</sheetData>${rules}`),
  );
  changed('xl/styles.xml', (xml) => xml.replace('<dxfs count="0"/>', formats));
  return zipSync(parts);
}

/** The same workbook opened and saved again. */
async function again(bench: Workbench, file: Uint8Array): Promise<Uint8Array> {
  await bench.open('again.xlsx', file);
  await expect.poll(() => bench.page.textContent('#file-name')).toBe('again.xlsx');
  await bench.type('C4', 'North');
  return bench.save('xlsx');
}

/** How the cells look that meet a rule, by the number that it gives. */
const stylesIn = (file: Uint8Array): string[] =>
  partsOf(file, 'styles.xml').match(/<dxf>.*?<\/dxf>/g) ?? [];

/** The parts of a saved workbook that end so, as text. */
function partsOf(file: Uint8Array, end: string): string {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith(end));
  return parts.map(([, bytes]) => strFromU8(bytes)).join('\n');
}

describe('rules of a file', { timeout: 180_000 }, () => {
  it('are shown and saved', async () => {
    const bench = await open();
    const { page } = bench;
    await bench.open('shop.xlsx', await shop());
    await expect.poll(() => page.textContent('#file-name')).toBe('shop.xlsx');

    // More than 100 is green.
    const grid = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    const [left, top] = [(grid?.x ?? 0) + 180, (grid?.y ?? 0) + 44];
    const white = [255, 255, 255];
    const colours = () =>
      coloursAt(
        page,
        [0, 22, 44].map((down) => [left, top + down] as const),
      );
    await expect.poll(colours).toEqual([white, white, [0, 176, 80]]);
    // A list to choose from; what it does not hold is marked, and stays.
    await bench.type('C3', 'South');
    await bench.type('C4', 'Nowhere');
    expect((await bench.cells()).map((row) => row[2])).toEqual([
      'Shop',
      'North',
      'South',
      'Nowhere',
    ]);
    await bench.menu('Classify all orders');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();

    const saved = await bench.save('xlsx');
    for (const file of [saved, await again(bench, saved)]) {
      const sheet = partsOf(file, 'sheet1.xml');
      const styles = stylesIn(file);
      for (const [range, rule, style] of [
        ['B2:B4', 'type="top10" percent="1" bottom="1" rank="20"', 'FFFF0000'],
        ['B2:B4', 'type="cellIs" operator="greaterThan"><formula>100</formula>', 'FF00B050'],
        ['A2:A4', 'type="aboveAverage" stdDev="2"', 'FFFF0000'],
      ] as const) {
        const [, number = ''] =
          new RegExp(`sqref="${range}"><cfRule priority="\\d+" dxfId="(\\d+)" ${rule}`).exec(
            sheet,
          ) ?? [];
        expect(styles[Number(number)]).toContain(style);
      }
      expect(sheet.match(/<dataValidation /g)).toHaveLength(2);
      expect(sheet).toContain(
        '<dataValidation sqref="C2:C9" type="list" allowBlank="1" showErrorMessage="1"><formula1>"North,South"</formula1>',
      );
      expect(sheet).toContain('<formula1>Lists!$A$1:$A$2</formula1>');
      // The results have colours of their own, once.
      expect(sheet.match(/<formula>"High"<\/formula>/g)).toHaveLength(1);
      expect(sheet).toContain('<autoFilter ref="A1:O4"');
    }
  });
});
