import { expect, it } from 'vitest';
import { savesOn } from './saving-place.ts';

it('an observer is told of saving nowhere', () => {
  for (const title of ['board', 'returns', 'verification', 'reminders', 'benchmarks'])
    expect(savesOn(title, [{ kind: 'observer' }])).toBe(false);
});

it('a page that is only read says nothing of saving, and the board does to who moves its cards', () => {
  expect(savesOn('overview', [{ kind: 'coordinator' }])).toBe(false);
  expect(savesOn(undefined, [{ kind: 'coordinator' }])).toBe(false);
  expect(savesOn('board', [{ kind: 'observer' }, { kind: 'focal_point' }])).toBe(true);
});
