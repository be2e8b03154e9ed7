import { describe, expect, test } from 'vitest';
import { judge } from './checks/judge.ts';
import { redisIsThere } from './machines/redis.ts';
import { play } from './run/play.ts';
import { TESTED } from './run/trial.ts';

const seed = 20_280_229;
/** Above the harness's own limit, which says more. */
const limitMs = TESTED.endsWithinMs + TESTED.settlesWithinMs + 30_000;
const mustBeComplete = process.env.JALON_TEST_COMPLETE === '1';
const silent = () => undefined;

const backends = [
  { backend: 'PostgreSQL', isThere: true, blows: { kill: 3, 'postgres-immediate': 1 } },
  {
    backend: 'Redis',
    isThere: redisIsThere() || mustBeComplete,
    blows: { kill: 3, 'postgres-immediate': 1, 'redis-restart': 1, 'redis-flush': 1 },
  },
] as const;

for (const { backend, isThere, blows } of backends)
  describe.runIf(isThere)(`three workers with their queue in ${backend}, 300 recipients`, () => {
    test('lose nothing, send nothing wrong and repeat only what was in doubt, while everything is killed and restarted', {
      timeout: limitMs,
    }, async () => {
      const evidence = await play({ size: TESTED, backend, seed, plant: null, say: silent });
      expect(judge(evidence)).toEqual([]);
      // What the run rests on did happen.
      expect(evidence.blows).toMatchObject(blows);
      expect(evidence.expected.length).toBeGreaterThan(500);
      const owed = evidence.expected.flatMap(({ lines }) => lines);
      for (const kind of ['Qx', 'Qm', 'Qc', 'Qr'])
        expect(owed.filter(({ subject }) => subject.word.startsWith(kind)).length, kind).toBeGreaterThan(10);
      for (const reason of [
        'no_longer_needed',
        'date_changed',
        'right_ended',
        'tenure_ended',
        'snoozed',
        'no_room',
      ])
        expect(evidence.lines.filter((line) => line.reason === reason).length, reason).toBeGreaterThan(0);
      for (const deed of ['451', 'dropBefore', 'dropAfter', 'stallBefore', 'stallAfter', '554'])
        expect(evidence.deeds[deed], deed).toBeGreaterThan(0);
      expect(evidence.expected.filter(({ sentAgain }) => sentAgain).length).toBeGreaterThan(0);
      expect(evidence.mails.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(0);
    });
  });

if (!redisIsThere())
  test('without redis-server the half with Redis is left out, unless the run must be complete', () => {
    expect(mustBeComplete).toBe(false);
  });
