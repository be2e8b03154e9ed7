import type { Measure } from '../measure.ts';
import { count, duration, spread } from '../page/quantity.ts';
import { percentile } from '../percentile.ts';
import type { Ground } from '../program/ground.ts';
import { HttpSession } from '../program/http-session.ts';
import { seedMinistries } from '../seed/people.ts';
import { seedPlans } from '../seed/plans.ts';
import { askForBoard, boardPlan, COORDINATOR } from './board.ts';

/** The mission whose plans crowd the database, so that no other measure's plan changes. */
export const CROWDED_MISSION = 'COD';
const ACTIVITIES_EACH = 100;
const MINISTRIES = 100;
const GOAL = 1.2;

/** The 1,000-card board with and without a thousand other plans in the same database. */
export const crowd: Measure = {
  name: 'crowd',
  title: 'The 1,000-card board in a crowded database, each time after a change',
  limitMs: 240_000,
  run: async (ground) => {
    const { url } = await ground.jalon();
    const rounds = ground.quick ? 10 : 80;
    const session = await HttpSession.signIn(url, COORDINATOR);
    await boardPlan(ground, 1_000);
    const alone = (await askForBoard(session, 1_000, rounds, ground)).map(({ ms }) => ms);
    const began = performance.now();
    const activities = await seedCrowd(ground);
    const seeded = performance.now() - began;
    await ground.checkpoint();
    const crowded = (await askForBoard(session, 1_000, rounds, ground)).map(({ ms }) => ms);
    session.close();
    const ratio = percentile(crowded, 0.5) / percentile(alone, 0.5);
    return {
      lines: [
        { what: 'before', measured: spread(alone) },
        { what: `with ${count(activities)} other activities`, measured: spread(crowded) },
        { what: 'ratio of the p50', measured: ratio.toFixed(2), goal: `at most ${GOAL}` },
        { what: '(the other plans were written in)', measured: duration(seeded) },
      ],
    };
  },
};

/** Fills the crowded mission with plans of open activities, once; answers how many activities they hold. */
export async function seedCrowd(ground: Ground): Promise<number> {
  const client = await ground.client();
  const plans = ground.quick ? 100 : 1_000;
  await seedMinistries(client, CROWDED_MISSION, ground.quick ? MINISTRIES / 10 : MINISTRIES);
  const references = Array.from({ length: plans }, (_, index) => `BENCH-CROWD-${index + 1}`);
  await seedPlans(client, {
    references,
    missionCode: CROWDED_MISSION,
    activitiesEach: ACTIVITIES_EACH,
    life: 'open',
  });
  return plans * ACTIVITIES_EACH;
}
