import { expect, test } from 'vitest';
import { aRedactionWorld, named } from '../testing/a-redaction-world.ts';
import type { SeatedPerson } from '../testing/a-register.ts';
import { ListRedactions } from './list-redactions.ts';

const world = aRedactionWorld();
const placesFor = async (seated: SeatedPerson, id: string) =>
  (await new ListRedactions(world.transactions).execute(await world.as(seated), id))[0]!.places;

test('whoever decides is told in how many texts the words stand, however they are written', async () => {
  const { coordinator, lead } = world.register;
  const comment = await world.aComment(`${named} came, and ${named} went.`);
  const id = await world.ask(coordinator, { subjectId: comment });
  expect(await placesFor(lead, id)).toBe(1);

  await world.aComment('GRUE CENDREE came again.');
  await world.build.activity(world.register, { title: `${named} is trained` });
  await world.build.activity(await world.build.register(), { title: `${named} of another plan` });
  await world.aComment('A crane, and no other word of it: grue.');
  expect(await placesFor(lead, id)).toBe(3);
  expect(await placesFor(coordinator, id)).toBe(3);

  await world.confirm(lead, id);
  expect(await placesFor(lead, id)).toBeNull();
  const [fact] = await world.sql(
    `SELECT after FROM fact JOIN fact_value USING (number) WHERE name = 'redaction.confirmed' AND after->>'texts' IS NOT NULL
      AND subject_id IN ($1, $2)`,
    [comment, id],
  );
  expect(fact.after.texts).toBe(3);
});

test('whoever chose the words does not learn by asking whether the other side wrote them', async () => {
  const { coordinator, lead } = world.register;
  const comment = await world.aComment(`${named} came.`, lead);
  const id = await world.ask(lead, { subjectId: comment });
  await world.aComment(`We met ${named}.`, coordinator, { audience: 'un' });
  await world.aComment(`We met ${named} again.`, coordinator, { sensitivity: 'confidential' });
  const hidden = await world.build.activity(world.register, {
    title: `${named} is heard`,
    sensitivity: 'confidential',
  });
  await world.build.update(world.register, hidden.id, { done: `${named} was heard` });
  expect(await placesFor(lead, id)).toBe(1);
  expect(await placesFor(coordinator, id)).toBe(5);
});

test('who may not read the item is told the number alone', async () => {
  const { coordinator, lead } = world.register;
  const comment = await world.aComment(`${named} came.`, coordinator, { audience: 'un' });
  const id = await world.ask(coordinator, { subjectId: comment });
  const [seen] = await new ListRedactions(world.transactions).execute(await world.as(lead), id);
  expect(seen).toMatchObject({ passage: null, places: 1 });
});

test('words too short to be looked for stand in one place, and words that changed in none that is known', async () => {
  const { coordinator, lead } = world.register;
  const short = await world.aComment('Al came.');
  await world.aComment('Al went.');
  const id = await world.ask(coordinator, { subjectId: short, end: 2 });
  expect(await placesFor(lead, id)).toBe(1);
  await world.sql('UPDATE comment SET text = $2 WHERE id = $1', [short, 'Xy came.']);
  expect(await placesFor(lead, id)).toBeNull();
});

test('of a file the texts that hold its name are counted', async () => {
  const { coordinator, lead } = world.register;
  const { evidenceId } = await world.anUpload(`${named}.pdf`);
  await world.aComment(`See ${named}.pdf`);
  const request = { subjectType: 'evidence', subjectId: evidenceId, field: 'upload', end: 0 } as const;
  const id = await world.ask(coordinator, request);
  expect(await placesFor(lead, id)).toBe(2);
});
