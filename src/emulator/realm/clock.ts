// The realm's Date runs on the host's virtual clock, so that sleeping and slow services take time.
import { hooks } from './hooks';

const RealDate = Date;

/** Puts the clocked Date in place of the engine's; dates stay ordinary dates. */
export function installClock(): void {
  const now = (): number => hooks.now();
  const Clocked: DateConstructor = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === Clocked ? target : newTarget,
      ),
  });
  // Not by a trap for `get`: each `instanceof Date`, one for every cell of a sheet, would go through it.
  Object.defineProperty(RealDate, 'now', { value: now, writable: true, configurable: true });
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: Clocked,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', {
    value: Clocked,
    writable: true,
    configurable: true,
  });
}
