import { plusDays } from '../oracle/working-days.ts';
import type { Making } from './make-story.ts';
import { DUE_AFTER_DIGEST, MISSIONS, told } from './missions.ts';
import type { SeededRandom } from './seeded-random.ts';

const milestoneShare = 0.2;
const doneShare = 0.15;

/** One lead in five has a milestone due around a digest, on any of its activities; some are done already. */
export function addMilestones(story: Making, random: SeededRandom): void {
  for (const { key, digests } of MISSIONS) {
    const cards = story.cards.filter(({ missionKey }) => missionKey === key);
    const led = [...Map.groupBy(cards, ({ leadOrganizationId }) => leadOrganizationId).values()];
    let number = 0;
    for (const own of led) {
      for (const digest of digests) {
        if (!random.chance(milestoneShare)) continue;
        number += 1;
        story.milestones.push({
          id: random.uuid(),
          cardId: random.pick(own).id,
          missionKey: key,
          title: `A step of it Qm${key.toLowerCase()}${number}q`,
          dueOn: told(plusDays(digest, random.pick(DUE_AFTER_DIGEST)), story.missions),
          done: random.chance(doneShare),
        });
      }
    }
  }
}

/** Two committees in each mission have a mandate that ends around a digest. */
export function addMandates(story: Making, random: SeededRandom): void {
  for (const { key, digests } of MISSIONS) {
    [...digests, ...digests].forEach((digest, index) => {
      const code = `${key}-C${index + 1}`;
      const name = `Committee Qc${key.toLowerCase()}${index + 1}q`;
      const kind = 'committee' as const;
      const at = { id: random.uuid(), code, name, kind, missionKey: key, side: 'national' as const };
      story.organizations.push(at);
      story.mandates.push({
        id: random.uuid(),
        missionKey: key,
        organizationId: at.id,
        title: name,
        startsOn: '2027-01-04',
        endsOn: told(plusDays(digest, random.pick(DUE_AFTER_DIGEST)), story.missions),
        ended: false,
      });
    });
  }
}
