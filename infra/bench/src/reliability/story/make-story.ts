import { dayBefore, plusDays } from '../oracle/working-days.ts';
import { addCycles, addMandates, addMilestones, addSnoozes } from './make-deadlines.ts';
import { DUE_AFTER_DIGEST, MISSIONS, told } from './missions.ts';
import { SeededRandom } from './seeded-random.ts';
import type {
  Story,
  StoryCard,
  StoryCycle,
  StoryMandate,
  StoryMilestone,
  StoryMission,
  StoryOrganization,
  StoryPerson,
  StoryPillar,
  StoryPost,
  StorySeat,
  StorySize,
  StorySnooze,
} from './story.ts';

const leapDay = '2028-02-29';
const firstOfMarch = '2028-03-01';
const startsOn = '2027-01-04';
/** What began then is reported on in another period. */
const afterThePeriod = '2028-01-10';
const deputyStartsOn = '2027-06-01';
const backlog = 40;

/** A register made by chance from a seed: who holds which post, and what is due when. */
export function makeStory(seed: number, { recipients, activities, dueShare }: StorySize): Story {
  const random = new SeededRandom(seed);
  const story = {
    missions: MISSIONS.map(({ digests: _, ...mission }) => ({
      ...mission,
      id: random.uuid(),
      planId: random.uuid(),
    })),
    organizations: [] as StoryOrganization[],
    pillars: [] as StoryPillar[],
    people: [] as StoryPerson[],
    posts: [] as StoryPost[],
    seats: [] as StorySeat[],
    cards: [] as StoryCard[],
    milestones: [] as StoryMilestone[],
    mandates: [] as StoryMandate[],
    cycles: [] as StoryCycle[],
    snoozes: [] as StorySnooze[],
  };
  for (const mission of story.missions) addPeople(story, mission, recipients / MISSIONS.length, random);
  addSecondPosts(story, random);
  for (const { key, digests } of MISSIONS)
    addCards(story, key, digests, activities / MISSIONS.length, dueShare, random);
  addMilestones(story, new SeededRandom(seed + 3));
  addMandates(story, new SeededRandom(seed + 5));
  addCycles(story, new SeededRandom(seed + 6));
  addSnoozes(story, new SeededRandom(seed + 7));
  addBacklog(story);
  return story;
}

/** A story that is being made. */
export type Making = { -readonly [Part in keyof Story]: Story[Part][number][] };

/** Of a mission's people one in twenty co-leads, two coordinate, the others lead; one in five is a deputy. */
function addPeople(story: Making, mission: StoryMission, howMany: number, random: SeededRandom): void {
  const languages = ['en', 'fr', 'ar'] as const;
  const peopleBefore = story.people.length;
  const person = (): StoryPerson => {
    const number = story.people.length + 1;
    const one: StoryPerson = {
      id: random.uuid(),
      email: `p${number}@${mission.key.toLowerCase()}.example.org`,
      name: `Person ${number}`,
      language: random.pick(languages),
      active: true,
    };
    story.people.push(one);
    return one;
  };
  const organization = (side: 'national' | 'un'): StoryOrganization => {
    const code = `${mission.key}-O${story.organizations.length + 1}`;
    const kind = side === 'un' ? ('mission_component' as const) : ('ministry' as const);
    const one = { id: random.uuid(), code, name: code, kind, missionKey: mission.key, side };
    story.organizations.push(one);
    return one;
  };
  const post = (kind: StoryPost['kind'], at: StoryOrganization): StoryPost => {
    const code = `post-${story.posts.length + 1}`;
    const one = { id: random.uuid(), code, kind, missionKey: mission.key, organizationId: at.id };
    story.posts.push(one);
    return one;
  };
  const seat = (at: StoryPost, deputy: boolean): void => {
    const began = deputy ? deputyStartsOn : startsOn;
    story.seats.push(aSeat(random, at.id, person().id, deputy, began));
  };

  const coordinating = post('coordinator', organization('un'));
  seat(coordinating, false);
  seat(coordinating, true);
  const coLeads = Array.from({ length: Math.max(2, Math.round(howMany / 20)) }, () => organization('un'));
  for (const at of coLeads) seat(post('co_lead', at), false);
  const leads: StoryOrganization[] = [];
  const enough = peopleBefore + howMany;
  while (story.people.length < enough) {
    const at = organization('national');
    leads.push(at);
    const focal = post('focal_point', at);
    seat(focal, false);
    if (leads.length % 4 === 0) seat(focal, true);
  }
  coLeads.forEach((coLead, index) => {
    story.pillars.push({
      id: random.uuid(),
      commitmentId: random.uuid(),
      missionKey: mission.key,
      number: index + 1,
      leadOrganizationId: leads[index % leads.length]!.id,
      coLeadOrganizationId: coLead.id,
    });
  });
}

function aSeat(
  random: SeededRandom,
  postId: string,
  personId: string,
  deputy: boolean,
  began: string,
): StorySeat {
  return { id: random.uuid(), postId, personId, deputy, startsOn: began, endsOn: null };
}

/** One focal point in fifteen is a deputy somewhere else too, in another mission: one mail a day all the same. */
function addSecondPosts(story: Making, random: SeededRandom): void {
  const focal = story.posts.filter(({ kind }) => kind === 'focal_point');
  const byPost = new Map(focal.map((post) => [post.id, post]));
  const holders = story.seats.filter(({ postId, deputy }) => byPost.has(postId) && !deputy);
  for (const { postId, personId } of random.some(holders, Math.floor(holders.length / 15))) {
    const home = byPost.get(postId)!.missionKey;
    const elsewhere = random.pick(focal.filter(({ missionKey }) => missionKey !== home));
    story.seats.push(aSeat(random, elsewhere.id, personId, true, deputyStartsOn));
  }
}

/** Each lead has a few activities due around each digest of the story; all others are due years later. */
function addCards(
  story: Making,
  key: string,
  digests: readonly string[],
  howMany: number,
  dueShare: number,
  random: SeededRandom,
): void {
  const mission = story.missions.find((one) => one.key === key)!;
  const leads = story.organizations.filter(
    ({ missionKey, side }) => missionKey === key && side === 'national',
  );
  const pillars = story.pillars.filter(({ missionKey }) => missionKey === key);
  let number = 0;
  const add = (leadOrganizationId: string, dueOn: string): void => {
    number += 1;
    const pillar = pillars[number % pillars.length]!;
    story.cards.push({
      id: random.uuid(),
      number,
      missionKey: key,
      reference: `${key}-A${number}`,
      title: `Order of the day Qx${key.toLowerCase()}${number}q`,
      leadOrganizationId,
      coLeadOrganizationId: pillar.coLeadOrganizationId,
      pillarId: pillar.id,
      commitmentId: pillar.commitmentId,
      startsOn: afterThePeriod,
      dueOn: told(dueOn, story.missions),
      state: 'open',
      reportSent: false,
      confidentialSinceMs: null,
      unOnly: false,
    });
  };
  for (const { id } of leads) {
    for (const digest of digests) {
      if (!random.chance(dueShare)) continue;
      for (let more = random.between(1, 3); more > 0; more -= 1) {
        add(id, plusDays(digest, random.pick(DUE_AFTER_DIGEST)));
      }
    }
    if (random.chance(0.25)) add(id, random.pick([leapDay, firstOfMarch]));
    // Due on the first working day after the change of the clocks: the short mail leaves on the day of the digest.
    if (random.chance(0.15)) add(id, dayAfter(random.pick(digests), mission));
  }
  while (number < howMany)
    add(leads[number % leads.length]!.id, plusDays('2031-01-06', random.between(0, 900)));
}

/** Of one mission more has long been past due than a mail of its coordinator has room for. */
function addBacklog(story: Making): void {
  const { key, digests } = MISSIONS.find((mission) => mission.key === 'BEY')!;
  const far = story.cards.filter(({ missionKey, dueOn }) => missionKey === key && dueOn > '2029');
  for (const [place, card] of far.slice(0, backlog).entries())
    card.dueOn = plusDays(digests[0]!, -33 - (place % 8));
}

/** The date whose working day before it is this one. */
function dayAfter(date: string, mission: StoryMission): string {
  let after = plusDays(date, 1);
  while (dayBefore(after, mission) !== date) after = plusDays(after, 1);
  return after;
}
