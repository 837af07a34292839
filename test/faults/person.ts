// A seller at their file: menu clicks and calls of the page over the built script, with somebody between the calls.
import type { UiLanguage } from '../../src/base/ids';
import type { Backing } from '../../src/emulator/backing';
import type { Reply } from '../../src/emulator/bridge';
import type { Host } from '../../src/emulator/host';
import { createMemory, type MemoryOptions } from '../../src/emulator/memory/memory';
import { createNodeHost } from '../../src/emulator/node-realm';
import type { Between, Execution } from '../../src/emulator/run';
import { menuWords } from '../../src/text/addon';
import { builtFile } from '../addon/built';
import type { CallName } from '../addon/sidebar-helpers';
import { NOON_IN_SHANGHAI } from '../emulator/helpers';

const project = {
  code: builtFile('Code.js'),
  manifest: JSON.parse(builtFile('appsscript.json')),
  html: { Sidebar: builtFile('Sidebar.html') },
};
const DAY = 86_400_000;

type Memory = ReturnType<typeof createMemory>;

export interface Person extends Memory {
  readonly host: Host;
  /** Chooses a menu item; `button` is what is answered to a question with a choice. */
  readonly choose: (item: keyof typeof menuWords, button?: Reply['button']) => Execution;
  /** What the page's call gives; null where it fails or is refused. */
  readonly ask: (name: CallName, input: object) => unknown;
  readonly open: () => void;
  readonly sleep: () => void;
  /** Lets this stand between the calls of the script from now on. */
  readonly disturb: (between: Between | null) => void;
  /** How often the script has looked at the file or changed it. */
  readonly touched: () => number;
}

const isValue = (given: unknown): given is { readonly value: object } =>
  typeof given === 'object' && given !== null && 'value' in given;

/** The file as the script gets it, and how often it was asked of anything. */
function counting(backing: Backing): readonly [Backing, () => number] {
  let count = 0;
  const counted = new Proxy(backing, {
    get(target, name, receiver) {
      count += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return [counted, () => count];
}

/** A person with the add-on in their file; its realm stays `warm` from run to run unless said otherwise. */
export function person(
  sheets: NonNullable<MemoryOptions['sheets']>,
  language: UiLanguage = 'en',
  warm = true,
): Person {
  let now = NOON_IN_SHANGHAI;
  let button: Reply['button'] = 'CANCEL';
  let between: Between | null = null;
  const memory = createMemory({ zone: 'Asia/Shanghai', sheets, now: () => now });
  const [counted, touched] = counting(memory.backing);
  const host = createNodeHost(project, counted, {
    now: () => now,
    userLocale: language === 'zh' ? 'zh_CN' : 'en',
    answer: ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : button }),
    between: (call) => between?.(call),
    warm,
  });
  const open = () => void host.simpleTrigger('onOpen');
  open();
  return {
    ...memory,
    host,
    open,
    touched,
    choose(item, given = 'CANCEL') {
      button = given;
      return host.clickMenu(menuWords[item].label[language]);
    },
    ask(name, input) {
      const { ok, value } = host.callFromPage(`sidebar_${name}`, [{ ...input, language }]);
      if (!ok || !isValue(value)) return null;
      return 'kind' in value.value && value.value.kind === 'refused' ? null : value.value;
    },
    sleep() {
      now += DAY;
    },
    disturb(given) {
      between = given;
    },
  };
}
