// Eight scoring rules, the same for every engine: the yardstick, not Claim Desk's own rules.
import { createRequire as loaderIn } from 'node:module';
import { join } from 'node:path';
import type { OrderFacts } from './orders';

// The engines are installed for the benchmark alone: here stands what is used of them.
interface JsonLogic {
  apply(logic: unknown, data: unknown): unknown;
}
interface JsonRulesEngine {
  readonly Engine: new (
    rules: readonly object[],
  ) => {
    run(facts: object): Promise<{
      readonly events: readonly { readonly params?: Readonly<Record<string, unknown>> }[];
    }>;
  };
}
interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object): Promise<{ readonly result: unknown }>;
    };
  };
}

type Fact = keyof OrderFacts;
interface Condition {
  readonly fact: Fact;
  readonly is: '==' | '>=' | '<=';
  readonly to: number | boolean;
}
interface Rule {
  readonly points: number;
  readonly all: readonly Condition[];
}

const rules: readonly Rule[] = [
  { points: 25, all: [{ fact: 'registered', is: '==', to: false }] },
  { points: 15, all: [{ fact: 'value', is: '>=', to: 50 }] },
  { points: 10, all: [{ fact: 'value', is: '>=', to: 150 }] },
  {
    points: 10,
    all: [
      { fact: 'daysLate', is: '>=', to: 1 },
      { fact: 'daysLate', is: '<=', to: 7 },
    ],
  },
  {
    points: 20,
    all: [
      { fact: 'daysLate', is: '>=', to: 8 },
      { fact: 'daysLate', is: '<=', to: 15 },
    ],
  },
  { points: 35, all: [{ fact: 'daysLate', is: '>=', to: 16 }] },
  {
    points: 15,
    all: [
      { fact: 'underWay', is: '==', to: true },
      { fact: 'silentDays', is: '>=', to: 10 },
    ],
  },
  { points: 30, all: [{ fact: 'notReceived', is: '==', to: true }] },
];

/** Scores every order; the sum lets the engines be compared for correctness. */
export type Run = (all: readonly OrderFacts[]) => Promise<number>;

function holds({ fact, is, to }: Condition, order: OrderFacts): boolean {
  const value = order[fact];
  if (is === '==') return value === to;
  return is === '>=' ? Number(value) >= Number(to) : Number(value) <= Number(to);
}

export const plain: Run = async (all) => {
  let sum = 0;
  for (const order of all)
    for (const rule of rules) if (rule.all.every((each) => holds(each, order))) sum += rule.points;
  return sum;
};

const withJsonLogic =
  (jsonLogic: JsonLogic): Run =>
  async (all) => {
    const logic = rules.map(({ points, all: conditions }) => ({
      if: [
        { and: conditions.map(({ fact, is, to }) => ({ [is]: [{ var: fact }, to] })) },
        points,
        0,
      ],
    }));
    let sum = 0;
    for (const order of all) for (const each of logic) sum += Number(jsonLogic.apply(each, order));
    return sum;
  };

const withJsonRulesEngine =
  ({ Engine }: JsonRulesEngine): Run =>
  async (all) => {
    const names = { '==': 'equal', '>=': 'greaterThanInclusive', '<=': 'lessThanInclusive' };
    const engine = new Engine(
      rules.map(({ points, all: conditions }) => ({
        conditions: {
          all: conditions.map(({ fact, is, to }) => ({ fact, operator: names[is], value: to })),
        },
        event: { type: 'points', params: { points } },
      })),
    );
    let sum = 0;
    for (const order of all) {
      const { events } = await engine.run({ ...order });
      for (const event of events) sum += Number(event.params?.['points']);
    }
    return sum;
  };

const withZen =
  ({ ZenEngine }: Zen): Run =>
  async (all) => {
    const facts: readonly Fact[] = [
      'registered',
      'value',
      'daysLate',
      'underWay',
      'silentDays',
      'notReceived',
    ];
    const cell = (rule: Rule, fact: Fact): string =>
      rule.all
        .filter((each) => each.fact === fact)
        .map(({ is, to }) => (is === '==' ? String(to) : `$ ${is} ${to}`))
        .join(' and ');
    const decision = new ZenEngine().createDecision({
      contentType: 'application/vnd.gorules.decision',
      nodes: [
        { id: 'in', name: 'in', type: 'inputNode' },
        {
          id: 'table',
          name: 'table',
          type: 'decisionTableNode',
          content: {
            hitPolicy: 'collect',
            inputs: facts.map((field) => ({ id: field, name: field, field })),
            outputs: [{ id: 'points', name: 'points', field: 'points' }],
            rules: rules.map((rule, i) => ({
              _id: String(i),
              ...Object.fromEntries(facts.map((fact) => [fact, cell(rule, fact)])),
              points: String(rule.points),
            })),
          },
        },
        { id: 'out', name: 'out', type: 'outputNode' },
      ],
      edges: [
        { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
        { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
      ],
    });
    let sum = 0;
    for (let from = 0; from < all.length; from += 1000) {
      const block = await Promise.all(
        all.slice(from, from + 1000).map((order) => decision.evaluate(order)),
      );
      for (const { result } of block)
        for (const hit of Array.isArray(result) ? result : []) sum += Number(hit.points);
    }
    return sum;
  };

/** The engines installed in a folder, each with its name and version. */
export function enginesIn(folder: string): readonly (readonly [string, Run])[] {
  const load = loaderIn(join(folder, 'package.json'));
  const { dependencies }: { dependencies: Record<string, string> } = load('./package.json');
  const titled = (name: string): string => `eight rules, ${name} ${dependencies[name]}`;
  return [
    [titled('json-logic-js'), withJsonLogic(load('json-logic-js'))],
    [titled('json-rules-engine'), withJsonRulesEngine(load('json-rules-engine'))],
    [`${titled('@gorules/zen-engine')} (batches of 1,000)`, withZen(load('@gorules/zen-engine'))],
  ];
}
