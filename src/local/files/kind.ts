// What a file really is. Its name says little: exports called .xls are web pages, tab text or
// binary workbooks, and .csv files turn out to be workbooks.
import { openContainer } from './binary/compound';
import { maxBytes } from './limits';
import { damaged, type FileProblem, problem, Unreadable } from './problem';
import { readZip, type ZipEntry } from './zip';

type Kind =
  /** A workbook of today, a binary one, and one of LibreOffice. */
  | { readonly is: 'workbook' | 'xlsb' | 'ods'; readonly zip: readonly ZipEntry[] }
  /** The stream of an old workbook. */
  | { readonly is: 'xls'; readonly stream: Uint8Array }
  | { readonly is: 'text' }
  | { readonly is: 'nothing'; readonly problem: FileProblem };

const maxMb = maxBytes / 1024 / 1024;

const nothing = (code: FileProblem['code'], detail: string): Kind => ({
  is: 'nothing',
  problem: problem(code, detail),
});

/** First bytes of things that are no table, and what to call them. */
const strangers: readonly (readonly [string, string])[] = [
  ['%PDF', 'The file is a PDF document.'],
  ['\x89PNG', 'The file is a PNG picture.'],
  ['\xff\xd8\xff', 'The file is a JPEG picture.'],
  ['GIF8', 'The file is a GIF picture.'],
  ['RIFF', 'The file is a picture or a sound.'],
  ['II*\0', 'The file is a TIFF picture.'],
  ['MM\0*', 'The file is a TIFF picture.'],
  ['{\\rtf', 'The file is a rich text document.'],
  ['Rar!', 'The file is a RAR archive: unpack it and choose the table inside.'],
  ['7z\xbc\xaf', 'The file is a 7z archive: unpack it and choose the table inside.'],
  ['\x1f\x8b', 'The file is a gzip archive: unpack it and choose the table inside.'],
];

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((char, index) => bytes[index] === char.charCodeAt(0));

function zipKind(bytes: Uint8Array): Kind {
  const zip = readZip(bytes);
  if (!zip) return nothing('damaged', 'The workbook is cut off or damaged.');
  const has = (pattern: RegExp): boolean => zip.some((entry) => pattern.test(entry.name));
  if (has(/(?:^|\/)workbook\d{0,4}\.xml$/i)) return { is: 'workbook', zip };
  if (has(/(?:^|\/)workbook\.bin$/i)) return { is: 'xlsb', zip };
  if (has(/^content\.xml$/i)) return { is: 'ods', zip };
  if (has(/^(word|ppt)\//i)) return nothing('not_a_table', 'The file is a document, not a table.');
  return nothing(
    'unknown_type',
    'The file is a ZIP archive: unpack it and choose the table inside.',
  );
}

/** An old Office file; encrypted new ones hide in the same container. */
function compoundKind(bytes: Uint8Array): Kind {
  const { names, stream } = openContainer(bytes);
  if (names.includes('ENCRYPTEDPACKAGE') || names.includes('ENCRYPTIONINFO')) {
    return nothing('password', 'The workbook is protected by a password.');
  }
  const book = stream('WORKBOOK') ?? stream('BOOK');
  if (book !== null) return { is: 'xls', stream: book };
  if (names.includes('WORDDOCUMENT') || names.includes('POWERPOINT DOCUMENT')) {
    return nothing('not_a_table', 'The file is a document, not a table.');
  }
  return nothing('unknown_type', 'The file holds no sheet.');
}

/** Whether unmarked bytes are no text: full of control characters, which order files never hold. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of head) if ((byte < 32 && (byte < 9 || byte > 13)) || byte === 127) odd++;
  return odd * 100 > head.length;
}

function found(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return nothing('empty', 'The file is empty.');
  if (bytes.length > maxBytes) return nothing('too_large', `The file is over ${maxMb} MB.`);
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return zipKind(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes);
  const stranger = strangers.find(([mark]) => startsWith(bytes, mark));
  if (stranger) return nothing('not_a_table', stranger[1]);
  // A bare stream of the oldest workbooks: its first record, of which the third byte is a length.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? 1) && bytes[3] === 0)
    return { is: 'xls', stream: bytes };
  return { is: 'text' };
}

/** The kind of the file, by its content alone. */
export function kindOf(bytes: Uint8Array): Kind {
  try {
    return found(bytes);
  } catch (error) {
    return { is: 'nothing', problem: (error instanceof Unreadable ? error : damaged()).problem };
  }
}
