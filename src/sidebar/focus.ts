// Keeps the keyboard's place: when the focused control goes away, the focus goes to what stood around it.

const control = 'a,button,input,select,summary,textarea,[role=textbox]';

/** Whether the seller's focus is on something to press or to fill in. */
export const isOnControl = (): boolean => document.activeElement?.matches(control) === true;

const isLost = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled') || element.closest('[hidden]') !== null;

/** Watches over all that happens inside. */
export function keepFocus(root: HTMLElement): void {
  // The focused control and what it stands in, from the inside out.
  let path: readonly HTMLElement[] = [];

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(control)) return;
    const around: HTMLElement[] = [];
    for (let at: HTMLElement | null = target; at !== null && at !== root; at = at.parentElement)
      around.push(at);
    path = around;
  });
  // A click on nothing is meant to leave.
  document.addEventListener('pointerdown', () => {
    path = [];
  });

  new MutationObserver(() => {
    const [focused] = path;
    if (focused === undefined || !document.hasFocus()) return;
    const nobody = document.activeElement === document.body || document.activeElement === null;
    if (!nobody && document.activeElement !== focused) return;
    if (!isLost(focused)) {
      if (nobody) focused.focus();
      return;
    }
    const left = path.find((each) => !isLost(each));
    if (left === undefined) return;
    if (!left.matches(control)) left.tabIndex = -1;
    left.focus({ preventScroll: true });
  }).observe(root, {
    attributeFilter: ['disabled', 'hidden'],
    childList: true,
    subtree: true,
  });
}
