// The colours of the Risk column: dark on pale of one hue, readable for weak eyes; the word tells the level without
// the colour.
import { levelWords } from '../text/labels';

const colours = {
  high: { background: '#fce8e6', font: '#8c0b0b' },
  medium: { background: '#fef3d6', font: '#6b4000' },
  low: { background: '#e6f4ea', font: '#0d5c2a' },
  unknown: { background: '#eceff1', font: '#37474f' },
} as const satisfies Readonly<Record<keyof typeof levelWords, object>>;

const levels = ['high', 'medium', 'low', 'unknown'] as const;

/** Each level's colours in both languages, by the word as it stands in the cell. */
export const levelColours = levels.flatMap((level) =>
  [levelWords[level].en, levelWords[level].zh].map((word) => ({ word, ...colours[level] })),
);
