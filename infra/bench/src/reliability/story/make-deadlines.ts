import { plusDays } from '../oracle/working-days.ts';
import type { Making } from './make-story.ts';
import { DUE_AFTER_DIGEST, MISSIONS, told } from './missions.ts';
import type { SeededRandom } from './seeded-random.ts';

const milestoneShare = 0.2;
const doneShare = 0.15;
const putOffShare = 0.1;
const putOffOn = '2028-02-21';
const afterTheLeapDay = '2028-03-15';
const reportingShare = 0.12;
const fewestReporting = 2;
const endOfPeriod = '2027-12-31';
const inThePeriod = '2027-11-08';
/** Between them each rung is visited: two digests stand on the very day of an escalation. */
const REPORTS_DUE = {
  BKO: '2028-03-03',
  PAR: '2028-03-14',
  BEY: '2028-02-25',
  NYC: '2028-03-01',
  LDH: '2028-04-03',
} as const;

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
        endedOn: null,
      });
    });
  }
}

/** One lead in eight had begun something before the period ended, and owes a report on it; often to several co-leads. */
export function addCycles(story: Making, random: SeededRandom): void {
  for (const { key } of MISSIONS) {
    const later = story.cards.filter(({ missionKey, dueOn }) => missionKey === key && dueOn > '2029');
    const led = [...Map.groupBy(later, ({ leadOrganizationId }) => leadOrganizationId).values()];
    const howMany = Math.max(fewestReporting, Math.round(led.length * reportingShare));
    for (const own of random.some(led, howMany))
      for (const card of random.some(own, random.between(1, 3))) card.startsOn = inThePeriod;
    story.cycles.push({
      id: random.uuid(),
      missionKey: key,
      title: `Qr${key.toLowerCase()}1q`,
      endsOn: endOfPeriod,
      dueOn: told(REPORTS_DUE[key], story.missions),
    });
  }
}

/** Of what falls due around the first digest some is put off: to that very day, the one after, or beyond the leap day. */
export function addSnoozes(story: Making, random: SeededRandom): void {
  const cardOf = new Map(story.cards.map((card) => [card.id, card]));
  const posts = story.posts.filter(({ kind }) => kind === 'focal_point');
  const postOf = new Map(posts.map((post) => [post.organizationId, post]));
  const holderOf = new Map(story.seats.map(({ postId, personId }) => [postId, personId]));
  for (const { key, digests } of MISSIONS) {
    const [first] = digests as readonly [string];
    const isSoon = ({ missionKey, dueOn }: { missionKey: string; dueOn: string }) =>
      missionKey === key && dueOn <= plusDays(first, 30);
    const soon = new Set([
      ...story.cards.filter(isSoon),
      ...story.milestones.filter(isSoon).map(({ cardId }) => cardOf.get(cardId)!),
    ]);
    for (const { id, leadOrganizationId } of soon) {
      if (!random.chance(putOffShare)) continue;
      const { id: postId } = postOf.get(leadOrganizationId)!;
      story.snoozes.push({
        id: random.uuid(),
        cardId: id,
        missionKey: key,
        postId,
        personId: holderOf.get(postId)!,
        startedOn: putOffOn,
        until: random.pick([first, plusDays(first, 1), afterTheLeapDay]),
        ended: false,
      });
    }
  }
}
