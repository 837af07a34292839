// A file that is open: its spreadsheet, the add-on at work in it, and its bytes as saving writes them.

import type { UiLanguage } from '../../../base/ids';
import type { SheetFacts } from '../../../emulator/backing';
import { createHost, type Host, type HostOptions, type Manifest } from '../../../emulator/host';
import { kindOf } from '../../files/kind';
import { currentLocale } from '../page/language';
import type { Realms } from '../realm/realms';
import { createUniverBacking, type PageBacking } from '../sheet/backing';
import type { Spreadsheet } from '../sheet/start';
import type { Files } from './files-apart';
import type { OpenFile } from './open';
import { snapshotOf } from './snapshot';

/** What the build puts beside the page. */
export interface Built {
  readonly manifest: Manifest;
  readonly sidebar: string;
  /** The same as the frame beside the spreadsheet shows it, with `google.script` inside. */
  readonly frame: string;
  /** What the page opens with, in the language it speaks; the bytes in base 64. */
  readonly examples: Readonly<
    Record<UiLanguage, { readonly name: string; readonly bytes: string; readonly day: string }>
  >;
  /** The file named on the command line. */
  readonly file: { readonly name: string; readonly url: string } | null;
}

/** What is open. */
export interface Opened {
  readonly file: OpenFile;
  /** The example's own today; null for the user's files. */
  readonly day: string | null;
  readonly backing: PageBacking;
  readonly host: Host;
}

export interface Maker {
  readonly built: Built;
  readonly code: string;
  readonly realms: Realms;
  readonly spreadsheet: Spreadsheet;
}

/** Days count where the user is. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Shows a file in the page, with a script of its own behind it. */
export function makeOpened(
  { built, code, realms, spreadsheet }: Maker,
  file: OpenFile,
  day: string | null,
  answer: NonNullable<HostOptions['answer']>,
): Opened {
  spreadsheet.show(file.workbook);
  const { api, injector } = spreadsheet;
  const fixed = day === null ? null : Date.parse(`${day}T12:00:00`);
  const now = () => fixed ?? Date.now();
  const backing = createUniverBacking({
    api,
    injector,
    zone,
    locale: currentLocale(),
    now,
    reveal: spreadsheet.reveal,
    formats: file.formats,
  });
  const manifest = { ...built.manifest, timeZone: zone };
  const project = { code, manifest, html: { Sidebar: built.sidebar } };
  const host = createHost(project, backing, realms.open, {
    now,
    answer,
    get userLocale() {
      return currentLocale();
    },
  });
  return { file, day, backing, host };
}

export const nameOf = (file: OpenFile, kind: 'xlsx' | 'csv'): string =>
  `${file.name.replace(/\.[^.]*$/, '')}.${kind}`;

/** What is open, as the bytes of a file: the workbook, or the sheet in front of the user. */
export function bytesOf(
  { backing, file }: Opened,
  kind: 'xlsx' | 'csv',
  files: Files,
): Promise<Uint8Array> {
  const { sheets, selection } = backing.book();
  const snapshot = (facts: SheetFacts) =>
    snapshotOf(backing, facts, file.rules.get(facts.id) ?? null);
  if (kind === 'xlsx') {
    const isWorkbook = kindOf(file.bytes).is === 'workbook';
    const origin = isWorkbook ? { bytes: file.bytes, names: file.sheetNames } : null;
    return files.write({
      kind,
      sheets: sheets.map(snapshot),
      origin,
    });
  }
  const shown = sheets.find(({ id }) => id === selection.sheet);
  if (shown === undefined) throw new Error('No sheet is open');
  return files.write({ kind, sheet: snapshot(shown) });
}
