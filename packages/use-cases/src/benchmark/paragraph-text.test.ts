import type { Paragraph } from '@jalon/domain/benchmark/benchmark';
import { type DraftActivity, draftAssessment } from '@jalon/domain/benchmark/draft-assessment';
import { expect, test } from 'vitest';
import { type DraftInEachLanguage, paragraphText } from './paragraph-text.ts';

const activity = (reference: string, update: Partial<DraftActivity['update']> = {}): DraftActivity => ({
  id: `activity-${reference}`,
  reference,
  title: `Title of ${reference}`,
  lead: 'Ministry of Defence',
  dueOn: '2026-01-31',
  isDiscontinued: false,
  update: {
    id: `update-${reference}`,
    status: 'in_progress',
    done: 'Two orders were issued.',
    constraintCause: null,
    constraintNote: null,
    noEvidence: false,
    ...update,
  },
  finding: null,
});

function drafted(activities: DraftActivity[], today = '2026-04-01'): DraftInEachLanguage {
  const input = { voice: 'un', today, activities } as const;
  return {
    en: draftAssessment({ ...input, language: 'en' }).paragraphs,
    fr: draftAssessment({ ...input, language: 'fr' }).paragraphs,
  };
}

function kept({ en }: DraftInEachLanguage, changes: Partial<Paragraph> = {}): Paragraph[] {
  return en.map((paragraph, place) => ({
    id: `paragraph-${place}`,
    ...paragraph,
    edited: false,
    outdated: false,
    ...changes,
  }));
}

const mixed = [
  activity('A1'),
  activity('A2', { status: 'completed' }),
  activity('A3', { status: 'constrained', constraintCause: 'funding' }),
  { ...activity('A4'), update: null },
];

test('an untouched paragraph has the sentence of both languages, each beside its own', () => {
  const draft = drafted(mixed);
  expect(draft.en.length).toBeGreaterThan(4);
  // The order in which a person put the paragraphs does not matter: each finds its own.
  const texts = kept(draft)
    .reverse()
    .map((paragraph) => paragraphText(paragraph, 'en', draft));
  const pairs = draft.en.map(({ text }, place) => ({ en: text, fr: draft.fr[place]!.text }));
  expect(texts).toEqual(pairs.reverse());
});

test('what a ministry wrote is quoted in both as it wrote it', () => {
  const draft = drafted([activity('A1')]);
  const text = paragraphText(kept(draft)[0]!, 'en', draft);
  expect(text.en).toContain('In its own words: “Two orders were issued.”');
  expect(text.fr).toContain('Selon ses propres termes : « Two orders were issued. »');
});

test('"No information in the register" has its French sentence', () => {
  const draft = drafted([]);
  expect(paragraphText(kept(draft)[0]!, 'en', draft)).toEqual({
    en: 'No information in the register.',
    fr: 'Aucune information dans le registre.',
  });
});

test('a paragraph of a French report has its English sentence', () => {
  const draft = drafted(mixed);
  const [paragraph] = kept({ en: draft.fr, fr: draft.en });
  expect(paragraphText(paragraph!, 'fr', draft)).toEqual({ en: draft.en[0]!.text, fr: draft.fr[0]!.text });
});

test('an edited paragraph has the language of its report alone, even where its words are those of the draft', () => {
  const draft = drafted(mixed);
  const [paragraph] = kept(draft, { edited: true });
  expect(paragraphText(paragraph!, 'en', draft)).toEqual({ en: paragraph!.text });
});

test.each([
  [
    'the register says something else by now',
    drafted([activity('A1', { done: 'Three orders were issued.' })]),
  ],
  ['its source is another update by now', drafted([activity('A1', { id: 'update-newer' })])],
  ['the register has nothing on it any more', drafted([])],
  ['two paragraphs of the draft are the same', drafted([activity('A1'), activity('A1')])],
])('a paragraph keeps its one text where %s', (_why, now) => {
  const [paragraph] = kept(drafted([activity('A1')]));
  expect(paragraphText(paragraph!, 'en', now)).toEqual({ en: paragraph!.text });
});

test('a paragraph keeps its one text where the draft in the other language is about something else there', () => {
  const draft = drafted(mixed);
  const [paragraph] = kept(draft);
  for (const fr of [[], draft.fr.slice(1), draft.fr.toReversed()]) {
    expect(paragraphText(paragraph!, 'en', { ...draft, fr })).toEqual({ en: paragraph!.text });
  }
});

test('a date that has passed since takes the second text from no other paragraph', () => {
  const [before, after] = [drafted(mixed, '2026-01-01'), drafted(mixed, '2026-04-01')];
  expect(after.en.length).toBeGreaterThan(before.en.length);
  const untouched = kept(before).map((paragraph) => paragraphText(paragraph, 'en', after));
  expect(untouched.map(({ fr }) => fr)).toEqual(before.fr.map(({ text }) => text));
});
