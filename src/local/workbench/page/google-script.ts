// `google.script` inside the sidebar's frame: calls go to the page around it as messages.
import { illegal } from '../../../emulator/wire';

interface Handlers {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function send(name: string, args: readonly unknown[], handlers: Handlers): void {
  args.forEach((arg, index) => {
    const wrong = illegal(arg === undefined ? null : arg, `arguments[${index}]`);
    if (wrong !== null) throw new TypeError(wrong);
  });
  calls += 1;
  waiting.set(calls, handlers);
  window.parent.postMessage({ claimDesk: 'call', id: calls, name, args }, '*');
}

function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key !== 'string') return undefined;
        if (key === 'withSuccessHandler')
          return (success: Handlers['success']) =>
            runner({ ...handlers, ...(success && { success }) });
        if (key === 'withFailureHandler')
          return (failure: Handlers['failure']) =>
            runner({ ...handlers, ...(failure && { failure }) });
        if (key === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        // What ends in `_` is private: the page does not know such a function.
        if (key.endsWith('_')) return undefined;
        return (...args: readonly unknown[]) => send(key, args, handlers);
      },
    },
  );
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent) return;
  const given: { claimDesk?: unknown; id?: unknown; value?: unknown; error?: unknown } =
    typeof data === 'object' && data !== null ? data : {};
  if (given.claimDesk === 'language')
    window.dispatchEvent(new MessageEvent('claim-desk-language', { data }));
  if (given.claimDesk !== 'answer' || typeof given.id !== 'number') return;
  const handlers = waiting.get(given.id);
  waiting.delete(given.id);
  if (typeof given.error === 'string') {
    if (handlers?.failure) handlers.failure(new Error(given.error), handlers.user);
    else console.error(given.error);
  } else handlers?.success?.(given.value, handlers.user);
});

Reflect.set(window, 'google', {
  script: {
    run: runner({}),
    host: {
      close: () => window.parent.postMessage({ claimDesk: 'close' }, '*'),
      editor: { focus: () => undefined },
      setHeight: () => undefined,
      setWidth: () => undefined,
      origin: '',
    },
  },
});
