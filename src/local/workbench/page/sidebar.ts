// The sidebar at Google's width: the add-on's page in a sandboxed frame that can only send messages.
import { type UiLanguage, uiLanguages } from '../../../base/ids';
import type { Json } from '../../../emulator/backing';
import type { Execution } from '../../../emulator/run';
import { sentenceOf } from './dialogs';
import { byId } from './element';

/** What the frame sends; anything else is ignored. */
interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

function callOf(data: unknown): Call | null {
  const given: { claimDesk?: unknown; id?: unknown; name?: unknown; args?: unknown } =
    typeof data === 'object' && data !== null ? data : {};
  const { claimDesk, id, name, args } = given;
  return claimDesk === 'call' &&
    typeof id === 'number' &&
    typeof name === 'string' &&
    Array.isArray(args)
    ? { id, name, args }
    : null;
}

const isClose = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'claimDesk' in data && data.claimDesk === 'close';

/** The language that the seller has just chosen in the sidebar; null for every other call. */
function chosenIn({ name, args }: Call): UiLanguage | null {
  const [input] = args;
  const given: { values?: unknown } = typeof input === 'object' && input !== null ? input : {};
  const values: { language?: unknown } =
    typeof given.values === 'object' && given.values !== null ? given.values : {};
  if (name !== 'sidebar_saveSettings') return null;
  return uiLanguages.find((each) => each === values.language) ?? null;
}

/**
 * Opens, closes and serves the sidebar. `run` does what `google.script.run` asks for; `chose` is told of another
 * language. `page` is what the frame shows.
 */
export function createSidebar(
  page: string,
  run: (name: string, args: readonly unknown[]) => Promise<Execution>,
  resized: () => void,
  chose: (language: UiLanguage) => void,
) {
  const aside = byId('sidebar');
  const place = byId('sidebar-frame');
  let frame: HTMLIFrameElement | null = null;

  function close(): void {
    frame?.remove();
    frame = null;
    aside.hidden = true;
    resized();
  }

  async function serve(call: Call, source: HTMLIFrameElement): Promise<void> {
    // The frame's origin is opaque: only the window itself can be named.
    const answer = (outcome: { value: Json } | { error: string }) =>
      source.contentWindow?.postMessage({ claimDesk: 'answer', id: call.id, ...outcome }, '*');
    try {
      const { ok, value, error } = await run(call.name, call.args);
      answer(ok ? { value } : { error: error?.message ?? '' });
      const language = ok ? chosenIn(call) : null;
      if (language !== null) chose(language);
    } catch (error) {
      // Whoever waits for an answer gets one, whatever went wrong.
      answer({ error: sentenceOf(error) });
    }
  }

  window.addEventListener('message', ({ source, data }) => {
    if (frame === null || source === null || source !== frame.contentWindow) return;
    const call = callOf(data);
    if (call !== null) void serve(call, frame);
    else if (isClose(data)) close();
  });
  byId('sidebar-close').addEventListener('click', close);

  return {
    open(title: string): void {
      byId('sidebar-title').textContent = title || 'Claim Desk';
      frame?.remove();
      frame = document.createElement('iframe');
      frame.title = title || 'Claim Desk';
      // As Google's frame, but for its own origin: with this page's, it could reach into the page.
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
      );
      frame.allow = 'clipboard-write';
      // A frame without an origin is loaded past a service worker, which has no part in a text.
      if (navigator.serviceWorker?.controller) frame.srcdoc = page;
      else frame.src = 'sidebar.html';
      place.append(frame);
      aside.hidden = false;
      resized();
    },
    close,
    /** Tells the page in the frame to speak another language; what is typed in it stays. */
    speak(language: UiLanguage): void {
      frame?.contentWindow?.postMessage({ claimDesk: 'language', language }, '*');
    },
  };
}
