// Colours by condition and checks in the XML of a sheet, as programs of every kind write them.
import { expect, it } from 'vitest';
import { withRules, withStyles } from '../../src/local/files/rules/placed';
import { rulesIn, stylesIn } from '../../src/local/files/rules/stored';

const newer =
  '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" id="{1}"/><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>';
const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData><x:conditionalFormatting sqref="A1:A3"><x:cfRule type='expression' priority='7' dxfId='0'><x:formula>AND( A1:A2="x",B1&gt;3)</x:formula></x:cfRule></x:conditionalFormatting><x:extLst><x:ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${newer}</x:ext></x:extLst></x:worksheet>`;
const styles =
  '<x:styleSheet xmlns:x="m"><x:dxfs count="1"><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs></x:styleSheet>';
const bold = '<dxf><font><b/></font></dxf>';

it('reads them whole, whatever prefix and quotes a program gives them', () => {
  const rules = rulesIn(sheet, stylesIn(styles));
  expect(rules.formats).toEqual([
    {
      range: 'A1:A3',
      xml: '<cfRule type="expression"><formula>AND( A1:A2="x",B1&gt;3)</formula></cfRule>',
      style: bold,
    },
  ]);
  expect(rules.beyond).toContain(newer);
});

it('puts them where the format wants them, behind those that stand there', () => {
  const rules = rulesIn(sheet, stylesIn(styles));
  const plain = `<worksheet><sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="B1"><cfRule type="uniqueValues" priority="4"/></conditionalFormatting><pageMargins/></worksheet>`;
  const put = withRules(plain, rules, 9) ?? '';
  expect(put).toContain(
    'priority="4"/></conditionalFormatting><conditionalFormatting sqref="A1:A3"><cfRule priority="5" dxfId="9" type="expression">',
  );
  expect(put).toMatch(
    /<pageMargins\/><extLst><ext [^>]*xmlns:x14="[^>]*>.*<\/ext><\/extLst><\/worksheet>$/,
  );
  // In a sheet of prefixed names it is written so too, and read again the same.
  const again = rulesIn(withRules('<x:worksheet><x:sheetData/></x:worksheet>', rules, 0) ?? '', [
    bold,
  ]);
  expect(again.formats).toEqual(rules.formats);
});

it('adds formats to a list, and makes one where there is none', () => {
  expect(withStyles(styles, [bold])).toEqual({
    xml: styles
      .replace('count="1"', 'count="2"')
      .replace('</x:dxfs>', '<x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs>'),
    first: 1,
  });
  expect(withStyles('<styleSheet><cellStyles/><tableStyles/></styleSheet>', [bold])).toEqual({
    xml: `<styleSheet><cellStyles/><dxfs count="1">${bold}</dxfs><tableStyles/></styleSheet>`,
    first: 0,
  });
});
