// Every known export is recognised, and every header in it means what its file says.
import { describe, expect, it } from 'vitest';
import { plan } from '../order/sheet';
import { headerSets } from './header-sets';

const of = (columns: (typeof headerSets)[number]['columns']) =>
  plan([columns.map(([header]) => header)]);

describe('known exports', () => {
  it.each(headerSets.map((set) => [`${set.platform}: ${set.name}`, set] as const))(
    '%s',
    (_, set) => {
      const made = of(set.columns);
      expect(made.export).toBe(set.platform === 'handmade' ? null : set.platform);
      const found = made.columns.map(({ header, field }) => [header, field ?? 'ignore']);
      expect(found).toEqual(set.columns.map(([header, field]) => [header, field ?? 'ignore']));
    },
  );

  it('counts', () => {
    const read = headerSets.map((set) => ({ set, made: of(set.columns) }));
    const sets = read.filter(
      ({ set, made }) => (made.export ?? 'handmade') === set.platform,
    ).length;
    const fields = read.flatMap(({ set, made }) =>
      set.columns.map(([, field], at) => field !== null && made.columns[at]?.field === field),
    );
    const all = headerSets.flatMap((set) => set.columns).filter(([, field]) => field !== null);
    const reached = fields.filter(Boolean).length;
    console.log(
      `header sets recognised: ${sets}/${headerSets.length}, fields reached: ${reached}/${all.length}`,
    );
    expect([sets, reached]).toEqual([headerSets.length, all.length]);
    expect([headerSets.length, all.length]).toEqual([34, 1013]);
  });

  it.each(headerSets.map((set) => [set.platform, set] as const))(
    '%s: in any column order, and with only its mapped columns',
    (platform, set) => {
      const mapped = set.columns.filter(([, field]) => field !== null && field !== 'ignore');
      const made = of([...mapped].reverse());
      expect(made.export ?? 'handmade').toBe(platform);
      expect(made.columns.map(({ field }) => field)).toEqual(
        [...mapped].reverse().map(([, field]) => field),
      );
    },
  );
});
