// The letters of an order: in the buyer's language, beside the seller's, checked while they are changed.
import { useEffect, useRef } from 'preact/hooks';
import type { OrderView } from '../../addon/panel/order';
import { type LanguageCode, languageCodes, languageNames } from '../../base/ids';
import { sidebarWords } from '../../text/sidebar';
import { bothWords } from '../../text/sidebar-both';
import { useSidebar } from '../context';
import { Said, Select } from '../parts';
import { Blanks } from './blanks';
import { Editor } from './editor';
import { type LetterAtWork, useLetter } from './letter-work';
import type { Written } from './written';

const titles = {
  buyer: sidebarWords.to_buyer,
  marketplace: sidebarWords.to_marketplace,
  carrier: sidebarWords.to_carrier,
  bank: sidebarWords.to_bank,
} as const;

const languages = languageCodes.map((id) => ({ id, label: languageNames[id], lang: id }));

/** The Reply cell holds something else: the seller decides. */
function Occupied({
  text,
  onReplace,
  onKeep,
}: {
  text: string;
  onReplace: () => void;
  onKeep: () => void;
}) {
  const { t } = useSidebar();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="note" role="alertdialog" aria-label={t(sidebarWords.replace_question)}>
      <p>{t(sidebarWords.replace_question)}</p>
      <blockquote dir="auto">{text.slice(0, 300)}</blockquote>
      <div class="row">
        <button type="button" onClick={onReplace}>
          {t(sidebarWords.replace)}
        </button>
        <button type="button" ref={keep} onClick={onKeep}>
          {t(sidebarWords.keep)}
        </button>
      </div>
    </div>
  );
}

function One(work: LetterAtWork) {
  const { letter, draft, view, onWritten } = work;
  const { t } = useSidebar();
  const { box, checked, writing, said, occupied, failure, edit, write, copy, answered } =
    useLetter(work);

  if (letter.missing.length > 0 && letter.text === '')
    return <Blanks missing={letter.missing} at={view.at} onFilled={onWritten} />;
  return (
    <>
      <Editor
        box={box}
        label={`${t(titles[letter.to])} (${languageNames[letter.language]})`}
        language={letter.language}
        written={draft ?? letter}
        original={letter.text}
        onChange={edit}
      />
      {draft !== null && (
        <div class="row">
          <span class="grow faint">{t(sidebarWords.edited)}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              edit(letter);
              box.current?.focus();
            }}
          >
            {t(sidebarWords.back_to_letter)}
          </button>
        </div>
      )}
      {letter.to === 'buyer' && checked}
      <div class="row">
        <button type="button" class="primary" aria-keyshortcuts="c" title="C" onClick={copy}>
          {t(sidebarWords.copy)}
        </button>
        <button
          type="button"
          ref={writing}
          aria-keyshortcuts="w"
          title="W"
          disabled={view.reply === null}
          onClick={() => void write(false)}
        >
          {t(sidebarWords.write_reply)}
        </button>
      </div>
      {view.reply === null && <p class="faint">{t(bothWords.set_up_first)}</p>}
      {occupied !== null && (
        <Occupied
          text={occupied}
          onReplace={() => {
            answered();
            void write(true);
          }}
          onKeep={answered}
        />
      )}
      <Said follow>{said}</Said>
      {failure}
      {letter.own !== null && (
        <details class="own">
          <summary>
            {t(sidebarWords.in_own_language, { language: languageNames[letter.own.language] })}
          </summary>
          <p class="letter-own" lang={letter.own.language} dir="auto">
            {letter.own.text}
          </p>
        </details>
      )}
    </>
  );
}

/** What the seller made of letters, by letter and language; null: nothing. */
export type Drafts = Readonly<Record<string, Written | null>>;

export function Letter({
  active,
  view,
  language,
  drafts,
  onDrafts,
  onLanguage,
  onWritten,
}: {
  active: boolean;
  view: OrderView;
  drafts: Drafts;
  onDrafts: (drafts: Drafts) => void;
  /** Chosen by the seller; null: the buyer's own. */
  language: LanguageCode | null;
  onLanguage: (language: LanguageCode) => void;
  onWritten: () => void;
}) {
  const { t } = useSidebar();
  const { letters } = view;
  if (letters.length === 0) return <p class="faint">{t(bothWords.no_letter)}</p>;
  return (
    <>
      {letters.map((letter, at) => (
        <details key={letter.to} class="section" open={at === 0}>
          <summary>
            <h2>{t(titles[letter.to])}</h2>
          </summary>
          {letter.to === 'buyer' && (
            <Select
              label={t(sidebarWords.letter_language)}
              value={language ?? letter.language}
              options={languages}
              onChange={onLanguage}
            />
          )}
          <One
            key={`${letter.to} ${letter.language}`}
            active={active && at === 0}
            letter={letter}
            draft={drafts[`${letter.to} ${letter.language}`] ?? null}
            view={view}
            onDraft={(draft) => onDrafts({ ...drafts, [`${letter.to} ${letter.language}`]: draft })}
            onWritten={onWritten}
          />
        </details>
      ))}
    </>
  );
}
