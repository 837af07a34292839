// Chances with known rates: the measure finds their order, height and slope.
import { describe, expect, it } from 'vitest';
import { calibrationOf, type Outcome, proposedShift } from '../../src/dispute/calibration';

/** `n` orders of one chance, of which `came` became a claim. */
const group = (chance: number, n: number, came: number): Outcome[] =>
  Array.from({ length: n }, (_, at) => ({ chance, came: at < came }));

describe('calibration', () => {
  it('finds nothing to correct where the chances are right', () => {
    const right = [...group(0.1, 1000, 100), ...group(0.4, 1000, 400)];
    const found = calibrationOf(right);
    expect(found).toMatchObject({ orders: 2000, rate: 0.25 });
    expect(found?.mean).toBeCloseTo(0.25, 6);
    expect(found?.error).toBeCloseTo(0, 6);
    expect(found?.slope).toBeCloseTo(1, 3);
    expect(found?.shift).toBeCloseTo(0, 3);
    // .1·.9 and .4·.6 halved.
    expect(found?.brier).toBeCloseTo((0.09 + 0.24) / 2, 6);
    // Of 500 that came and 1,500 that did not: 400·900 pairs won, 400·600 + 100·900 tied.
    expect(found?.auc).toBeCloseTo((400 * 900 + (400 * 600 + 100 * 900) / 2) / (500 * 1500), 6);
  });

  it('finds a height that is too great, and leaves the order alone', () => {
    // Odds of 1:4 and 1:1 where 1:16 and 1:4 are true: both four times too high.
    const high = [...group(0.2, 1700, 100), ...group(0.5, 1000, 200)];
    expect(calibrationOf(high)?.slope).toBeCloseTo(1, 3);
    expect(calibrationOf(high)?.shift).toBeCloseTo(-Math.log(4), 3);
  });

  it('proposes less of a shift the fewer the rows', () => {
    const proposed = (times: number) =>
      proposedShift([
        { chance: 0.2, orders: 17 * times, came: times },
        { chance: 0.5, orders: 10 * times, came: 2 * times },
      ]) ?? 0;
    const [few, many] = [proposed(1), proposed(1000)];
    expect(many).toBeCloseTo(-Math.log(4), 1);
    expect(few).toBeGreaterThan(-0.3);
    expect(few).toBeLessThan(0);
  });

  it('says nothing where only one kind is there', () => {
    expect(calibrationOf(group(0.1, 50, 0))).toBeNull();
    expect(proposedShift([])).toBeNull();
  });
});
