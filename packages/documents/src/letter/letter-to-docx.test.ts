import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import type { LetterContent } from '@jalon/domain/letter/letter-content';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../testing/read-docx.ts';
import { letterToDocx } from './letter-to-docx.ts';

const HEADS: Record<Language, [string, string]> = {
  en: ['Minister of Justice', 'Ministry of Justice'],
  fr: ['Ministre de la Justice', 'Ministère de la Justice'],
  ar: ['وزير العدل', 'وزارة العدل'],
};

function aLetter(language: Language, changes: Partial<LetterContent> = {}): LetterContent {
  const [post, organization] = HEADS[language];
  return {
    language,
    writtenOn: '2026-11-19',
    mission: 'MINUSMA',
    plan: { reference: 'MLI-2022', title: 'Plan' },
    addressee: { post, organization },
    reference: 'MLI-2022-P3-C2-A4',
    demonstration: true,
    progress: { activities: 12, reportedComplete: 5, verified: 3 },
    firstDueOn: '2026-06-30',
    dueOn: '2026-09-30',
    daysPast: 50,
    answerBy: '2026-12-03',
    about: {
      title: 'Former les magistrats des pôles <spécialisés> & "autres"',
      commitment: {
        text: 'Renforcer les capacités des magistrats',
        language: 'fr',
        source: 'Communiqué conjoint, page 4',
        unverified: false,
      },
      milestones: { done: 1, all: 3 },
      cause: 'funding',
    },
    ...changes,
  };
}

const textOf = async (letter: LetterContent) => {
  const { paragraphs } = readDocx(await letterToDocx(letter));
  return paragraphs.map(({ text }) => text.replaceAll('\u00a0', ' '));
};

describe.each(LANGUAGES)('a letter in %s', (language) => {
  test('is addressed to a function, tells progress before the commitment, and the cause before what is asked', async () => {
    const lines = await textOf(aLetter(language));
    const at = (part: string) => lines.findIndex((line) => line.includes(part));
    const [post, organization] = HEADS[language];
    const order = [
      post,
      organization,
      'Former les magistrats',
      '5',
      'Renforcer les capacités',
      'page 4',
      '50',
      '3',
    ];
    const places = order.map((part, index) =>
      index === 7 ? lines.findLastIndex((line) => line.includes(part)) : at(part),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  test('says on every page that it is a draft, and how it is marked', async () => {
    const { header, footer, parts } = readDocx(await letterToDocx(aLetter(language)));
    const words = {
      en: ['UNCLASSIFIED', 'DRAFT', 'DEMONSTRATION'],
      fr: ['NON CLASSIFIÉ', 'PROJET', 'DÉMONSTRATION'],
      ar: ['غير سري', 'مسودّة', 'تجريبية'],
    };
    for (const word of words[language]) expect(header).toContain(word);
    expect(footer).toContain(words[language][0]);
    // No emblem, and no picture at all.
    expect(Object.keys(parts).filter((path) => /media|\.(png|jpe?g|emf|svg)$/.test(path))).toEqual([]);
  });

  test('has the same bytes whenever it is made', async () => {
    const [one, other] = await Promise.all([
      letterToDocx(aLetter(language)),
      letterToDocx(aLetter(language)),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('on a confidential activity speaks of its reference alone', async () => {
    const lines = (await textOf(aLetter(language, { about: null }))).join('\n');
    expect(lines).toContain('MLI-2022-P3-C2-A4');
    expect(lines).not.toMatch(/magistrats|Communiqué|funding|financement|التمويل/);
  });
});

describe('an Arabic letter', () => {
  test('is set from right to left: section, paragraphs and runs; what was signed in French is not', async () => {
    const { parts, paragraphs } = readDocx(await letterToDocx(aLetter('ar')));
    const section = /<w:sectPr[\s\S]*<\/w:sectPr>/.exec(parts['word/document.xml']!)![0];
    expect(section).toMatch(/<w:bidi\/>(<w:docGrid[^>]*>)?<\/w:sectPr>/);
    for (const { xml, text } of paragraphs.filter(({ text }) => /\p{Script=Arabic}/u.test(text))) {
      expect(xml, text).toContain('<w:bidi/>');
      expect(xml, text).toContain('<w:rtl/>');
    }
    const dates = paragraphs.find(
      ({ text }) =>
        text.includes('نوفمبر') === false && text.includes('MLI-2022-P3-C2-A4') && text.includes('2026'),
    )!;
    const run = dates.xml.split('<w:r>').find((one) => one.includes('MLI-2022-P3-C2-A4'))!;
    expect(run).not.toContain('<w:rtl/>');
    const quotation = paragraphs.find(({ text }) => text.includes('Renforcer'))!;
    expect(quotation.xml).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });

  test('closes a quotation and a bracket on the side on which Arabic closes them', async () => {
    const plan = { reference: 'MLI-2022', title: 'Plan d’action, 2022–2024' };
    const { paragraphs } = readDocx(await letterToDocx(aLetter('ar', { plan })));
    const marks = paragraphs
      .filter(({ xml }) => xml.includes('<w:bidi/>'))
      .flatMap(({ xml }) => xml.split('<w:r>').slice(1))
      .filter((run) => !/[A-Za-z0-9\p{Script=Arabic}]/u.test(/<w:t[^>]*>([^<]*)/.exec(run)?.[1] ?? 'a'));
    expect(marks.length).toBeGreaterThanOrEqual(2);
    for (const run of marks) expect(run).toContain('<w:rtl/>');
  });

  test('other letters are not', async () => {
    for (const language of ['en', 'fr'] as const) {
      const { parts } = readDocx(await letterToDocx(aLetter(language)));
      expect(parts['word/document.xml']).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
    }
  });
});

test.each(LANGUAGES)(
  'before the due date a letter in %s speaks of nothing that hinders',
  async (language) => {
    const hinders = /stands? in|No cause|funding|entrave|cause|financement|يعرقل|يعيق|سبب|التمويل/;
    const late = (await textOf(aLetter(language))).join('\n');
    expect(late).toMatch(hinders);
    for (const cause of ['funding', null] as const) {
      const { about, ...rest } = aLetter(language, { daysPast: 0 });
      const ahead = await textOf({ ...rest, about: { ...about!, cause } });
      expect(ahead.join('\n')).not.toMatch(hinders);
    }
  },
);

test.each(LANGUAGES)(
  'in %s the plan is called a plan once, and its source keeps its own words',
  async (language) => {
    const source = 'Wording of the demonstration, Theme: justice';
    const { about, ...rest } = aLetter(language, {
      plan: { reference: 'MLI-2022', title: 'Plan d’action de 2022' },
    });
    const letter = { ...rest, about: { ...about!, commitment: { ...about!.commitment, source } } };
    const { paragraphs } = readDocx(await letterToDocx(letter));
    expect(paragraphs.map(({ text }) => text).join('\n')).not.toMatch(/plan Plan/i);
    const own = paragraphs.find(({ text }) => text.includes('Wording'))!;
    expect(own.text.replace(/[“”«»\s\u00a0]+/g, ' ').trim()).toBe(source);
    expect(own.xml).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
    expect(own.xml).toContain('<w:noProof/>');
  },
);

test('a date that never moved, a due date ahead and a head whom the register does not know have their own words', async () => {
  const lines = await textOf(
    aLetter('en', {
      firstDueOn: '2026-09-30',
      daysPast: -3,
      addressee: { post: null, organization: 'Ministry of Justice' },
      progress: { activities: 1, reportedComplete: 0, verified: 0 },
    }),
  );
  const text = lines.join('\n');
  expect(text).toContain('Activity MLI-2022-P3-C2-A4 is due on 30 September 2026, the date first agreed.');
  expect(text).toContain('To the head of\nMinistry of Justice');
  expect(text).toContain('which leads 1 activity under Plan (MLI-2022)');
});
