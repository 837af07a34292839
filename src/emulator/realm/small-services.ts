// Utilities, Session, ScriptApp, Logger and console.
import { AuthMode } from './enums';
import { exception } from './errors';
import { formatDate } from './format-date';
import { call } from './hooks';
import { mismatch, service, text, whole } from './service';

const LONGEST_SLEEP = 300_000;

const dateOf = (value: unknown): Date => (value instanceof Date ? value : mismatch());

export const Utilities = service('Utilities', {
  formatDate: (date: unknown, zone: unknown, pattern: unknown) =>
    formatDate(dateOf(date), text(zone), text(pattern)),
  getUuid: () => call('uuid'),
  sleep(milliseconds: unknown) {
    const time = whole(milliseconds);
    if (time < 0 || time > LONGEST_SLEEP) throw exception('Invalid argument: milliseconds');
    call('sleep', time);
  },
});

export const Session = service('Session', {
  getActiveUserLocale: () => call('userLocale'),
  getScriptTimeZone: () => call('scriptZone'),
});

export const ScriptApp = service('ScriptApp', {}, { AuthMode });

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'object' && value !== null) {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch (_error) {
      return String(value);
    }
  }
  return String(value);
}

/** `%s`, `%d` and the like take the values in turn; what is left over follows. */
function line(values: unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  const filled = first.replace(/%[sdifoOj%]/g, (mark) =>
    mark === '%%' ? '%' : rest.length > 0 ? shown(rest.shift()) : mark,
  );
  return [filled, ...rest.map(shown)].join(' ');
}

const log =
  (level: string) =>
  (...values: unknown[]): void =>
    call('log', { level, text: line(values) });

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'];

export const consoleService = service(
  'console',
  Object.fromEntries(LEVELS.map((level) => [level, log(level)])),
  {},
  LEVELS,
);

const logged: string[] = [];

export const Logger: object = service(
  'Logger',
  {
    log(...values: unknown[]) {
      logged.push(line(values));
      call('log', { level: 'log', text: line(values) });
      return Logger;
    },
    getLog: () => logged.join('\n'),
    clear: () => void logged.splice(0),
  },
  {},
  ['log'],
);
