// Settings from a file or a tab: checked one by one, the default standing in for what is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/settings';

describe('readSettings', () => {
  it('has the defaults of the priced options', () => {
    expect(readSettings({}).settings).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({
      highValue: 100,
      goodsCostShare: 0.3,
      freight: { '*': 6 },
      returnFreight: 12,
      resaleShare: 0.5,
      feeShare: { amazon: 0.12, ebay: 0.13, aliexpress: 0.08 },
      reshipFailure: 0.05,
      partialAccepted: 0.5,
      partialShare: 0.3,
      defectCost: 10,
      declineDispute: 0.3,
      declineDisputeUntracked: 0.6,
    });
  });

  it('adds to a family without losing its other members', () => {
    const { settings } = readSettings({ freight: { BR: 9 }, 'feeShare.etsy': 0.1 });
    expect(settings.freight).toEqual({ '*': 6, BR: 9 });
    expect(settings.feeShare).toMatchObject({ etsy: 0.1, amazon: 0.12 });
  });

  it('takes dotted names, as a sheet tab writes them', () => {
    const { settings, problems } = readSettings({
      'rates.CNY': 7.1,
      'parcelDays.express.stalled': 5,
    });
    expect(problems).toEqual([]);
    expect(settings.rates).toEqual({ CNY: 7.1 });
    expect(settings.parcelDays['express.stalled']).toBe(5);
  });

  it('names a wrong value and keeps the rest', () => {
    const { settings, problems } = readSettings({
      goodsCostShare: 1.5,
      highValue: 50,
      nonsense: 1,
    });
    expect(settings).toMatchObject({ goodsCostShare: 0.3, highValue: 50 });
    expect(problems).toEqual([
      { name: 'goodsCostShare', value: '1.5', code: 'bad_setting' },
      { name: 'nonsense', value: '1', code: 'unknown_setting' },
    ]);
  });

  it('takes anything without failing and without touching prototypes', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(readSettings(given).settings.highValue).toBeGreaterThanOrEqual(0);
      }),
    );
    readSettings(JSON.parse('{"__proto__": {"polluted": 1}, "rates.__proto__": 1}'));
    expect('polluted' in {}).toBe(false);
  });
});
