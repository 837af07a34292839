// Characters that XML and web pages write by number or by name.

// From 160 to 255, in order.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
  'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others =
  'amp & lt < gt > quot " apos \' euro € ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ' +
  'bull • hellip … trade ™ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ prime ′ Prime ″ minus − larr ← rarr →';

const named = new Map(latin.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)]));
const words = others.split(' ');
for (let at = 0; at + 1 < words.length; at += 2) named.set(words[at] ?? '', words[at + 1] ?? '');

function character(code: number): string {
  const isHalf = code >= 0xd800 && code < 0xe000;
  return code === 0 || isHalf || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/** The longest reference that is understood, with its signs. */
export const longestReference = 12;

/** The text with its references replaced. Names that nobody gave a meaning stay as they are. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#[xX]([\da-fA-F]{1,8})|#(\d{1,8})|([A-Za-z][\w]{1,7}));/g,
        (whole, hex?: string, decimal?: string, name?: string) =>
          name !== undefined
            ? (named.get(name) ?? whole)
            : character(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)),
      )
    : text;
