import * as activity from '@jalon/contracts/activity/activity';
import * as benchmark from '@jalon/contracts/benchmark/benchmark';
import * as comment from '@jalon/contracts/comment/comment';
import * as finding from '@jalon/contracts/finding/finding';
import * as password from '@jalon/contracts/person/password';
import * as signIn from '@jalon/contracts/person/sign-in';
import * as twoFactor from '@jalon/contracts/person/two-factor';
import * as plan from '@jalon/contracts/plan/plan';
import * as me from '@jalon/contracts/post/me';
import * as reminder from '@jalon/contracts/reminder/reminder';
import * as update from '@jalon/contracts/update/update';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { fieldProblems } from './field-words.ts';

/** Every contract of what people send, by name. */
const CONTRACTS = Object.entries({
  ...activity,
  ...benchmark,
  ...comment,
  ...finding,
  ...plan,
  ...me,
  ...password,
  ...signIn,
  ...twoFactor,
  ...reminder,
  ...update,
}).filter(
  (entry): entry is [string, z.ZodObject] =>
    entry[1] instanceof z.ZodObject &&
    /^(amend|create|move|record|reply|set|sign|draft|submit|return|accept|discard|file|write|change|totp|recovery|confirm|prove)/.test(
      entry[0],
    ),
);

/** What the validator would say of itself, in its own English. */
const VALIDATORS_OWN = /expected|Invalid|Unrecognized|Too (small|big): expected|>=|<=|received|undefined|\{/;

const wrongValues = [
  undefined,
  null,
  7,
  -1,
  1.5,
  1e13,
  true,
  '',
  'x',
  'x'.repeat(20_000),
  '2026-02-30',
  'not-a-date',
  'a\u0007b',
  [],
  Array.from({ length: 300 }, () => ({})),
  {},
  { en: 4 },
  { unknown: 1 },
];

const messagesOf = (schema: z.ZodType, input: unknown) => {
  const reading = schema.safeParse(input);
  if (reading.success) return [];
  return (['en', 'fr', 'ar'] as const).map((language) =>
    fieldProblems(reading.error.issues, input, language).map(({ message }) => message),
  );
};

describe('the words at a field', () => {
  it('read more than a dozen contracts', () => {
    expect(CONTRACTS.length).toBeGreaterThan(12);
  });

  test.each(CONTRACTS)('of %s are Jalon’s own in every language, whatever is sent', (_, schema) => {
    const fields = [...Object.keys(schema.shape), 'noSuchField'];
    const bodies = fields.flatMap((field) => wrongValues.map((value) => ({ [field]: value })));
    const wholeBodies = wrongValues.map((value) => Object.fromEntries(fields.map((field) => [field, value])));
    for (const input of [...bodies, ...wholeBodies, ...wrongValues]) {
      const [en = [], fr = [], ar = []] = messagesOf(schema, input);
      for (const message of [...en, ...fr, ...ar]) expect(message).not.toMatch(VALIDATORS_OWN);
      for (const message of ar) expect(message).toMatch(/\p{Script=Arabic}/u);
      for (const [index, message] of fr.entries()) expect(message).not.toBe(en[index]);
    }
  });

  test.each<[z.ZodType, unknown, string | RegExp, string | RegExp]>([
    [z.string().min(1), '', 'Write something here.', 'Écrivez quelque chose ici.'],
    [z.string().min(10), 'x', /at least 10 characters/, /au moins 10 caractères/],
    [z.string().max(3), 'long', /at most 3 characters/, /au plus 3 caractères/],
    [z.number().max(1e12), 1e13, /1,000,000,000,000/, /1\s000\s000\s000\s000/u],
    [z.number().min(0), -1, /smallest number here is 0/, /plus petit nombre accepté ici est 0/],
    [z.array(z.string()).max(1), ['a', 'b'], /at most this many: 1/, /nombre maximal d’éléments : 1/],
    [z.array(z.string()).min(1), [], /at least this many: 1/, /nombre minimal d’éléments : 1/],
    [z.object({}), [], /named fields/, /champs nommés/],
    [z.int(), 1.5, /whole number/, /nombre entier/],
    [z.boolean(), 'x', /yes or no/, /oui ou par non/],
    [z.iso.datetime(), 'soon', /day and time in UTC/, /jour et une heure UTC/],
    [z.email(), 'soon', /e-mail address/, /adresse électronique/],
    [z.url(), 'soon', /whole address/, /adresse complète/],
    [z.uuid(), 'soon', /no identifier/, /pas un identifiant/],
    [z.string().regex(/^A$/), 'b', /in the form/, /sous la forme/],
    [z.string().startsWith('a'), 'b', /in the form/, /sous la forme/],
    [z.enum(['one', 'two']), 'three', 'Choose one of: one, two.', /l’une de ces valeurs : one, two/],
    [z.literal(4), 5, 'Choose one of: 4.', /l’une de ces valeurs : 4/],
    [z.number().multipleOf(5), 7, /multiple of 5/, /multiple de 5/],
    [z.union([z.string(), z.number()]), true, /cannot be taken/, /ne peut pas être accepté/],
    [z.map(z.string(), z.string()), 5, /cannot be taken/, /ne peut pas être accepté/],
    [z.string().refine(() => false), 'x', /cannot be taken/, /ne peut pas être accepté/],
  ])('%#: say what the rule asks for', (schema, input, english, french) => {
    const [en, fr, ar] = messagesOf(schema, input);
    expect(en?.[0]).toMatch(english);
    expect(fr?.[0]).toMatch(french);
    expect(ar?.[0]).toMatch(/\p{Script=Arabic}/u);
  });
});
