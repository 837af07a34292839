// Messages of four rounds in every language: read as they were when the words were widened for them.
import { describe, expect, it } from 'vitest';
import { type LanguageCode, languageCodes } from '../../src/base/ids';
import { measure } from '../../src/languages/words/measure';
import { readMessage } from '../../src/languages/words/read';
import { labelled } from './labelled';
import { german } from './messages/rounds/de';
import { english } from './messages/rounds/en';
import { spanish } from './messages/rounds/es';
import { french } from './messages/rounds/fr';
import { italian } from './messages/rounds/it';
import { japanese } from './messages/rounds/ja';
import { portuguese } from './messages/rounds/pt';
import { russian } from './messages/rounds/ru';
import { chinese } from './messages/rounds/zh';

const rounds: Readonly<Record<LanguageCode, string>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  ru: russian,
  ja: japanese,
  zh: chinese,
};

describe('messages of four rounds', () => {
  it.each(languageCodes)('are read acceptably in nine of ten (%s)', (language) => {
    const { acceptable, silenced, misread } = measure(
      labelled(rounds[language], language),
      readMessage,
    );
    const list = misread.map(({ text, label, issue }) => `${label} read as ${issue}: ${text}`);
    expect(acceptable.right / acceptable.all, list.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(silenced.right / silenced.all, list.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
