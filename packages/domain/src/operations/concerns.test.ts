import { expect, it } from 'vitest';
import { areFaults, CONCERNS, type Concern, concernsOf, type InstallationSigns } from './concerns.ts';

const well: InstallationSigns = {
  health: 'answering',
  isWorkerThere: true,
  queue: { answers: true, schedulerPresent: true },
  relay: { behind: 0, oldestSeconds: null },
  missions: [{ zoneIsKnown: true }],
  mails: { areDelivered: true, oldestWaitingSeconds: 40, deadLetters: 0, neverTried: 0 },
};
const mails = (changes: Partial<InstallationSigns['mails']>) => ({ mails: { ...well.mails, ...changes } });

it('has nothing to say where everything works', () => {
  expect(concernsOf(well)).toEqual([]);
  expect(areFaults([])).toBe(false);
});

const signs: [Concern, Partial<InstallationSigns>, boolean][] = [
  ['worker_silent', { health: 'silent' }, true],
  ['worker_behind', { health: 'behind' }, true],
  ['queue_silent', { queue: { answers: false, schedulerPresent: null } }, true],
  ['relay_behind', { relay: { behind: 3, oldestSeconds: 301 } }, true],
  ['no_mail_server', mails({ areDelivered: false }), true],
  ['mails_never_tried', mails({ neverTried: 1, deadLetters: 1 }), true],
  ['zone_unknown', { missions: [{ zoneIsKnown: true }, { zoneIsKnown: false }] }, true],
  ['mails_wait', mails({ oldestWaitingSeconds: 3_601 }), true],
  ['schedule_gone', { queue: { answers: true, schedulerPresent: false } }, false],
  ['mails_not_delivered', mails({ deadLetters: 1 }), false],
  ['starting', { health: 'starting' }, false],
];

it.each(signs)('names %s, and nothing else', (concern, changes, isFault) => {
  expect(concernsOf({ ...well, ...changes })).toEqual([concern]);
  expect(areFaults([concern])).toBe(isFault);
});

it('knows a sign for each concern, and says the worst first', () => {
  expect(signs.map(([concern]) => concern)).toEqual([...CONCERNS]);
  const all = concernsOf({
    ...well,
    health: 'behind',
    ...mails({ areDelivered: false, neverTried: 2, deadLetters: 1_841, oldestWaitingSeconds: 86_400 }),
  });
  expect(all).toEqual(['worker_behind', 'no_mail_server', 'mails_never_tried', 'mails_not_delivered']);
});

it('does not hear a worker that is gone: its mail server and its queue are nobody’s', () => {
  const gone = {
    ...well,
    health: 'silent' as const,
    isWorkerThere: false,
    queue: { answers: false, schedulerPresent: false },
  };
  expect(concernsOf({ ...gone, ...mails({ areDelivered: false }) })).toEqual(['worker_silent']);
});
