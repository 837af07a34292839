// What runs inside the page: before anything of it, and between two tests.
import type { Page } from 'playwright-core';

/** The page's own day: only what asks for the time is told another one. */
export function moveClock(wanted: number): void {
  const real = Date.now;
  const ahead = wanted - real();
  Date.now = () => real() + ahead;
}

/** Draws as a slow machine does: what has nothing to show takes no time from what is tested. */
export function slowFrames(): void {
  const real = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  // The frame a wait has come to: until it is drawn it can be called off still.
  const frames = new Map<number, number>();
  window.requestAnimationFrame = (draw) => {
    const resting: unknown = Reflect.get(window, 'restingFrames');
    if (Array.isArray(resting)) return resting.push(draw);
    const handle = window.setTimeout(() => {
      const frame = real((time) => {
        frames.delete(handle);
        draw(time);
      });
      frames.set(handle, frame);
    }, 60);
    return handle;
  };
  window.cancelAnimationFrame = (handle) => {
    window.clearTimeout(handle);
    cancel(frames.get(handle) ?? 0);
    frames.delete(handle);
  };
}

/** A page that no test looks at draws nothing: each would take a tenth of a processor. */
export function rest(): void {
  Reflect.set(window, 'restingFrames', []);
}

export function wake(): void {
  const resting: FrameRequestCallback[] = Reflect.get(window, 'restingFrames') ?? [];
  Reflect.deleteProperty(window, 'restingFrames');
  for (const draw of resting) window.requestAnimationFrame(draw);
}

/** As in private mode: nothing can be kept. */
export function blockStorage(): void {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new Error('Storage is blocked');
    },
  });
}

/** While there is a list of held files, what is sent to the workers that read and write them waits in it. */
export function gateFiles(): void {
  window.Worker = class extends Worker {
    override postMessage(message: unknown): void {
      const pass = () => super.postMessage(message);
      const held: unknown = Reflect.get(window, 'heldFiles');
      if (Array.isArray(held)) held.push(pass);
      else pass();
    }
  };
}

/**
 * The bytes of the next file the page hands out, which the browser is not given: it puts off a page's
 * eleventh download and all after it.
 */
export function catchFile(): void {
  const make = URL.createObjectURL;
  const click = HTMLAnchorElement.prototype.click;
  Reflect.deleteProperty(window, 'caughtFile');
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob)
      void blob.text().then((text) => Reflect.set(window, 'caughtFile', text));
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = () => {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  };
}

export const caughtFile = (): unknown => Reflect.get(window, 'caughtFile') ?? null;

export function holdFiles(): void {
  Reflect.set(window, 'heldFiles', []);
}

/** Lets pass what is held; false while nothing is. */
export function releaseFiles(): boolean {
  const held: (() => void)[] = Reflect.get(window, 'heldFiles');
  if (held.length === 0) return false;
  Reflect.deleteProperty(window, 'heldFiles');
  for (const pass of held) pass();
  return true;
}

let cleared = 0;

/** Puts an empty file in place of what a test has left, agreeing to whatever is asked. */
export async function clear(page: Page): Promise<void> {
  const idle = () => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    return document.body.ariaBusy !== 'true';
  };
  await page.waitForFunction(idle);
  cleared += 1;
  const name = `empty-${cleared}.csv`;
  await page
    .locator('#file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from('-\n') });
  await page.waitForFunction((wanted) => {
    // Of three buttons the first would save.
    const buttons = document.querySelectorAll<HTMLElement>('dialog .box-buttons button');
    buttons[buttons.length === 3 ? 1 : 0]?.click();
    const isOpen = document.querySelector('#file-name')?.textContent === wanted;
    return isOpen && document.body.ariaBusy !== 'true';
  }, name);
  await page.evaluate(() => document.querySelector('#toasts')?.replaceChildren());
}
