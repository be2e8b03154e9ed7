import { expect, test } from 'vitest';
import { aRedactionWorld } from '../testing/a-redaction-world.ts';
import { MakeLetter } from './make-letter.ts';
import { RequestLetter } from './request-letter.ts';

/** Invented words of no list. */
const words = 'Heron Cramoisi';
const world = aRedactionWorld();

async function askForLetter(activityId: string): Promise<string> {
  const coordinator = await world.as(world.register.coordinator);
  const { letterId } = await new RequestLetter(world.transactions).execute(coordinator, activityId, 'en');
  return letterId;
}
const make = (id: string, render = async (content: unknown) => Buffer.from(JSON.stringify(content))) =>
  new MakeLetter(world.transactions).execute(id, render);

test('a redaction takes every letter of the plan away, those that are being made as well', async () => {
  const activity = await world.build.activity(world.register, { title: `A visit to ${words}` });
  const made = await askForLetter(activity.id);
  expect(await make(made)).toBe('made');
  const [{ held }] = await world.sql(
    `SELECT position($2 IN convert_from(bytes, 'UTF8')) AS held FROM letter WHERE id = $1`,
    [made, words],
  );
  expect(held).toBeGreaterThan(0);

  const other = await world.build.activity(world.register, { title: `Another visit to ${words}` });
  const comment = await world.aComment(`${words} came.`);
  const making = await askForLetter(other.id);
  const redaction = await world.ask(world.register.coordinator, { subjectId: comment, end: words.length });
  const outcome = make(making, async (content) => {
    await world.confirm(world.register.lead, redaction);
    return Buffer.from(JSON.stringify(content));
  });
  expect(await outcome).toBe('skipped');
  expect(await world.sql('SELECT id FROM letter')).toEqual([]);

  const again = await askForLetter(activity.id);
  expect(again).not.toBe(made);
  await make(again, async (content) => {
    expect(JSON.stringify(content)).not.toContain(words);
    return Buffer.from('a letter');
  });
});

test('a letter that could not be made says so, and is made once somebody asks again', async () => {
  const activity = await world.build.activity(world.register);
  const id = await askForLetter(activity.id);
  const breaks = make(id, async () => {
    throw new TypeError('broken');
  });
  await expect(breaks).rejects.toThrow('broken');
  expect(await world.sql('SELECT failure FROM letter WHERE id = $1', [id])).toEqual([
    { failure: 'TypeError' },
  ]);
  expect(await askForLetter(activity.id)).toBe(id);
  expect(await make(id)).toBe('made');
  expect(await make(id)).toBe('skipped');
});
