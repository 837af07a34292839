// The page opens by itself only where a person would see it.
import { expect, it } from 'vitest';
import { opener } from '../../scripts/open.mjs';

it.each([
  ['darwin', {}, true, ['open']],
  ['win32', {}, true, ['cmd', '/c', 'start', '""']],
  ['linux', { DISPLAY: ':0' }, true, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true, ['xdg-open']],
  ['linux', {}, true, null],
  ['darwin', {}, false, null],
  ['darwin', { CI: 'true' }, true, null],
] as const)('%s %j, a person there: %s', (platform, env, person, program) => {
  expect(opener({ platform, env, person })).toEqual(program);
});
