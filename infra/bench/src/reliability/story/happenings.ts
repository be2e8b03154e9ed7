import type pg from 'pg';
import { plusDays } from '../oracle/working-days.ts';
import { localDateAt } from '../oracle/zone-2028.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Story, StoryCard, StoryPerson } from './story.ts';

/** What can happen in the register while mails are on their way. */
export type Happening =
  | { readonly kind: 'post_lost'; readonly person: StoryPerson }
  | { readonly kind: 'person_deactivated'; readonly person: StoryPerson }
  | { readonly kind: 'card_confidential'; readonly card: StoryCard }
  | { readonly kind: 'card_un_only'; readonly card: StoryCard }
  | { readonly kind: 'date_moved'; readonly card: StoryCard; readonly to: string }
  | { readonly kind: 'completion_submitted'; readonly card: StoryCard }
  | { readonly kind: 'discontinued'; readonly card: StoryCard };

export type HappeningKind = Happening['kind'];

const monthsLater = 400;

/** Of each kind that many, about these people and the activities that their organizations lead. */
export function makeHappenings(
  story: Story,
  people: readonly StoryPerson[],
  ofEach: number,
  random: SeededRandom,
): Happening[] {
  const [losing, leaving, ...telling] = chunks(random.some(people, ofEach * 7), ofEach);
  const cardOf = cardsOfPeople(story, random);
  const about = (index: number) =>
    (telling[index] ?? []).flatMap((person) => {
      const card = cardOf(person);
      return card ? [card] : [];
    });
  return [
    ...(losing ?? []).map((person) => ({ kind: 'post_lost' as const, person })),
    ...(leaving ?? []).map((person) => ({ kind: 'person_deactivated' as const, person })),
    ...about(0).map((card) => ({ kind: 'card_confidential' as const, card })),
    ...about(1).map((card) => ({ kind: 'card_un_only' as const, card })),
    ...about(2).map((card) => ({
      kind: 'date_moved' as const,
      card,
      to: plusDays(card.dueOn, monthsLater * 2),
    })),
    ...about(3).map((card) => ({ kind: 'completion_submitted' as const, card })),
    ...about(4).map((card) => ({ kind: 'discontinued' as const, card })),
  ];
}

/** Makes it so in the story: the oracle judges by this. */
export function happen(story: Story, happening: Happening, nowMs: number): void {
  switch (happening.kind) {
    case 'post_lost':
      for (const seat of story.seats) {
        if (seat.personId === happening.person.id && seat.endsOn === null) {
          seat.endsOn = lastDayOf(story, seat.postId, nowMs);
        }
      }
      return;
    case 'person_deactivated':
      happening.person.active = false;
      return;
    case 'card_confidential':
      happening.card.confidentialSinceMs ??= nowMs;
      return;
    case 'card_un_only':
      happening.card.unOnly = true;
      return;
    case 'date_moved':
      happening.card.dueOn = happening.to;
      return;
    case 'completion_submitted':
    case 'discontinued':
      happening.card.state = happening.kind;
  }
}

/** Writes what the program writes when it happens. */
export async function writeHappenings(
  client: pg.ClientBase,
  story: Story,
  happenings: readonly Happening[],
  nowMs: number,
): Promise<void> {
  const people = (kind: HappeningKind) =>
    happenings.flatMap((one) => (one.kind === kind && 'person' in one ? [one.person.id] : []));
  const cards = (kind: HappeningKind) =>
    happenings.flatMap((one) => (one.kind === kind && 'card' in one ? [one.card] : []));
  const ids = (kind: HappeningKind) => cards(kind).map(({ id }) => id);
  const losing = new Set(people('post_lost'));
  const ended = story.seats
    .filter(({ personId, endsOn }) => losing.has(personId) && endsOn === null)
    .map(({ id, postId }) => ({ id, on: lastDayOf(story, postId, nowMs) }));
  const moved = happenings.flatMap((one) =>
    one.kind === 'date_moved' ? [{ id: one.card.id, to: one.to }] : [],
  );
  const completed = cards('completion_submitted').map((card) => ({
    ...card,
    on: dateIn(story, card.missionKey, nowMs),
  }));
  await client.query('BEGIN');
  await client.query(
    'UPDATE tenure SET ends_on = row."on" FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "on" date) WHERE tenure.id = row.id',
    [JSON.stringify(ended)],
  );
  await client.query('UPDATE person SET active = false WHERE id = ANY($1::uuid[])', [
    people('person_deactivated'),
  ]);
  await client.query(`UPDATE activity SET sensitivity = 'confidential' WHERE id = ANY($1::uuid[])`, [
    ids('card_confidential'),
  ]);
  await client.query(`UPDATE activity SET audience = 'un' WHERE id = ANY($1::uuid[])`, [ids('card_un_only')]);
  await client.query(
    'UPDATE activity SET due_on = row."to" FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "to" date) WHERE activity.id = row.id',
    [JSON.stringify(moved)],
  );
  await client.query(`UPDATE activity SET status = 'completed' WHERE id = ANY($1::uuid[])`, [
    ids('completion_submitted'),
  ]);
  await client.query(UPDATES, [JSON.stringify(completed), new Date(nowMs).toISOString()]);
  await client.query(DECLARATIONS, [ids('completion_submitted')]);
  await client.query(
    `UPDATE activity SET status = 'discontinued', discontinued_reason = 'no_longer_needed' WHERE id = ANY($1::uuid[])`,
    [ids('discontinued')],
  );
  await client.query('COMMIT');
}

const UPDATES = `
INSERT INTO update (id, activity_id, cycle_id, state, status, done, organization_id, person_id, post_id, created_at, saved_at,
                    submitted_at, submitted_on, sequence)
SELECT gen_random_uuid(), row.id, cycle.id, 'submitted', 'completed', 'All of it.', row."leadOrganizationId", seat.person_id,
       seat.post_id, $2, $2, $2, row."on", 1
  FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, "leadOrganizationId" uuid, "on" date)
  JOIN activity ON activity.id = row.id
  JOIN cycle ON cycle.plan_id = activity.plan_id AND cycle.state = 'open'
  JOIN LATERAL (SELECT tenure.person_id, tenure.post_id FROM tenure JOIN post ON post.id = tenure.post_id
                 WHERE post.organization_id = row."leadOrganizationId" ORDER BY tenure.deputy LIMIT 1) seat ON true`;

const DECLARATIONS = `
INSERT INTO declaration (activity_id, sequence, update_id, status, words, declared_at, declared_on, person_id, post_id)
SELECT activity_id, sequence, id, status, jsonb_build_object('done', done), submitted_at, submitted_on, person_id, post_id
  FROM update WHERE activity_id = ANY($1::uuid[])`;

/** Rights end at once: the last day that counted is yesterday, in the mission of the post. */
function lastDayOf(story: Story, postId: string, nowMs: number): string {
  const post = story.posts.find(({ id }) => id === postId)!;
  return plusDays(dateIn(story, post.missionKey, nowMs), -1);
}

function dateIn(story: Story, missionKey: string, nowMs: number): string {
  return localDateAt(nowMs, story.missions.find(({ key }) => key === missionKey)!.zone);
}

/** An open activity that an organization of this person leads; none is given twice. */
function cardsOfPeople(story: Story, random: SeededRandom): (person: StoryPerson) => StoryCard | null {
  const organizationOf = new Map(story.posts.map(({ id, organizationId }) => [id, organizationId]));
  const soon = story.cards.filter(({ state, dueOn }) => state === 'open' && dueOn < '2029');
  const led = Map.groupBy(soon, ({ leadOrganizationId }) => leadOrganizationId);
  const given = new Set<string>();
  return (person) => {
    const own = story.seats
      .filter(({ personId }) => personId === person.id)
      .flatMap(({ postId }) => led.get(organizationOf.get(postId)!) ?? [])
      .filter(({ id }) => !given.has(id));
    if (own.length === 0) return null;
    const card = random.pick(own);
    given.add(card.id);
    return card;
  };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}
