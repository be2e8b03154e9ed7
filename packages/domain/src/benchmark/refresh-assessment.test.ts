import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPH_SECTIONS, type Paragraph, type ParagraphSource, REPORT_STATES } from './benchmark.ts';
import type { DraftedParagraph } from './draft-assessment.ts';
import { refreshAssessment } from './refresh-assessment.ts';

const cites = (reference: string, id = `update-${reference}`): ParagraphSource[] => [
  { id, kind: 'update', reference },
];
const drafted = (
  reference: string,
  text = `Reported on ${reference}.`,
  changes: Partial<DraftedParagraph> = {},
): DraftedParagraph => ({
  section: 'progress',
  text,
  sources: cites(reference),
  unsourced: false,
  ...changes,
});
const kept = (id: string, paragraph: DraftedParagraph, changes: Partial<Paragraph> = {}): Paragraph => ({
  ...paragraph,
  id,
  edited: false,
  outdated: false,
  ...changes,
});
const noChanges = { added: 0, changed: 0, removed: 0, flagged: 0 };

describe('an untouched paragraph', () => {
  it('is written anew where the register moved on, and keeps its id', () => {
    const newer = drafted('A1', 'Verified A1.', {
      sources: [...cites('A1'), { id: 'f', kind: 'finding', reference: 'A1' }],
    });
    expect(refreshAssessment('draft', [kept('p1', drafted('A1'))], [newer])).toEqual({
      paragraphs: [kept('p1', newer)],
      changes: { ...noChanges, changed: 1 },
    });
  });

  it('stays as it is where nothing changed', () => {
    const current = [kept('p1', drafted('A1'))];
    expect(refreshAssessment('draft', current, [drafted('A1')])).toEqual({
      paragraphs: current,
      changes: noChanges,
    });
  });

  it('is matched by its activity, also when a newer update takes the place of the old', () => {
    const newer = drafted('A1', 'Newer.', { sources: cites('A1', 'update-2') });
    const { paragraphs, changes } = refreshAssessment('draft', [kept('p1', drafted('A1'))], [newer]);
    expect(paragraphs).toEqual([kept('p1', newer)]);
    expect(changes).toEqual({ ...noChanges, changed: 1 });
  });

  it('goes where the register no longer bears it', () => {
    expect(refreshAssessment('draft', [kept('p1', drafted('A1'))], [])).toEqual({
      paragraphs: [],
      changes: { ...noChanges, removed: 1 },
    });
  });

  it('"No information" gives way to the first information', () => {
    const nothing = kept('p1', {
      section: 'progress',
      text: 'No information.',
      sources: [],
      unsourced: true,
    });
    const { paragraphs, changes } = refreshAssessment('draft', [nothing], [drafted('A1')]);
    expect(paragraphs).toMatchObject([{ id: null, text: 'Reported on A1.', edited: false, outdated: false }]);
    expect(changes).toEqual({ ...noChanges, added: 1, removed: 1 });
  });
});

describe('an edited paragraph', () => {
  const edited = kept('p1', drafted('A1', 'In our own words.'), { edited: true });

  it('is only flagged where its sources moved on', () => {
    const newer = drafted('A1', 'Newer.', { sources: cites('A1', 'update-2') });
    expect(refreshAssessment('draft', [edited], [newer])).toEqual({
      paragraphs: [{ ...edited, outdated: true }],
      changes: { ...noChanges, flagged: 1 },
    });
  });

  it('is flagged where the register no longer bears it', () => {
    expect(refreshAssessment('draft', [edited], []).paragraphs).toEqual([{ ...edited, outdated: true }]);
  });

  it('is left alone where its sources are the same, whatever the drafted words', () => {
    expect(refreshAssessment('draft', [edited], [drafted('A1', 'Other words.')])).toEqual({
      paragraphs: [edited],
      changes: noChanges,
    });
  });

  it('is counted once: what is flagged already is not news', () => {
    const flagged = { ...edited, outdated: true };
    expect(refreshAssessment('draft', [flagged], []).changes).toEqual(noChanges);
  });

  it('without a source stands for nothing in the register, and hinders nothing that is drafted', () => {
    const own = kept(
      'p1',
      { section: 'progress', text: 'Our remark.', sources: [], unsourced: true },
      { edited: true },
    );
    const nothing: DraftedParagraph = {
      section: 'progress',
      text: 'No information.',
      sources: [],
      unsourced: true,
    };
    const { paragraphs } = refreshAssessment('draft', [own], [nothing]);
    expect(paragraphs).toMatchObject([own, { id: null, text: 'No information.' }]);
  });

  it('is not doubled by the paragraph it was made from', () => {
    const newer = drafted('A1', 'Newer.', { sources: cites('A1', 'update-2') });
    expect(refreshAssessment('draft', [edited], [newer]).paragraphs).toHaveLength(1);
  });
});

describe('the place of a paragraph', () => {
  it('stays as a person put it; new ones stand at the end of their section', () => {
    const observation = drafted('A9', 'Figures.', { section: 'observation' });
    const current = [kept('p2', drafted('A2')), kept('p1', drafted('A1')), kept('p9', observation)];
    const { paragraphs } = refreshAssessment('draft', current, [
      drafted('A1'),
      drafted('A2'),
      drafted('A3'),
      drafted('A4', 'Remains.', { section: 'remaining' }),
      observation,
    ]);
    expect(paragraphs.map(({ id, text }) => id ?? text)).toEqual([
      'p2',
      'p1',
      'Reported on A3.',
      'Remains.',
      'p9',
    ]);
  });
});

it.each(REPORT_STATES.filter((state) => state !== 'draft'))(
  '%s: nothing is touched from clearance on',
  (state) => {
    const current = [kept('p1', drafted('A1')), kept('p2', drafted('A2'), { edited: true })];
    expect(refreshAssessment(state, current, [drafted('A1', 'Newer.')])).toEqual({
      paragraphs: current,
      changes: noChanges,
    });
  },
);

describe('property', () => {
  const paragraph = fc
    .record({
      section: fc.constantFrom(...PARAGRAPH_SECTIONS),
      text: fc.string({ minLength: 1 }),
      reference: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
      source: fc.constantFrom('u1', 'u2'),
      sourced: fc.boolean(),
    })
    .map(({ section, text, reference, source, sourced }) =>
      drafted(reference, text, {
        section,
        sources: sourced ? cites(reference, `${source}-${reference}`) : [],
        unsourced: !sourced,
      }),
    );
  const drafts = fc.uniqueArray(paragraph, {
    maxLength: 8,
    selector: ({ section, sources }) => `${section} ${sources[0]?.reference}`,
  });
  const current = fc
    .array(fc.tuple(paragraph, fc.boolean(), fc.boolean()), { maxLength: 8 })
    .map((list) =>
      list.map(([one, edited, outdated], index) => kept(`p${index}`, one, { edited, outdated })),
    );

  it('edited paragraphs keep every word and source, whatever the register says', () => {
    fc.assert(
      fc.property(current, drafts, (before, newer) => {
        const { paragraphs } = refreshAssessment('draft', before, newer);
        for (const edited of before.filter((one) => one.edited)) {
          const after = paragraphs.find(({ id }) => id === edited.id)!;
          expect({ ...after, outdated: edited.outdated }).toEqual(edited);
          expect(edited.outdated && !after.outdated).toBe(false);
        }
      }),
    );
  });

  it('a second refresh with the same register changes nothing', () => {
    fc.assert(
      fc.property(current, drafts, (before, newer) => {
        const once = refreshAssessment('draft', before, newer).paragraphs;
        const withIds = once.map((one, index) => ({ ...one, id: one.id ?? `new-${index}` }));
        const twice = refreshAssessment('draft', withIds, newer);
        expect(twice.paragraphs).toEqual(withIds);
        expect(twice.changes).toEqual(noChanges);
      }),
    );
  });

  it('the counts add up', () => {
    fc.assert(
      fc.property(current, drafts, (before, newer) => {
        const { paragraphs, changes } = refreshAssessment('draft', before, newer);
        expect(paragraphs.length).toBe(before.length + changes.added - changes.removed);
        expect(paragraphs.filter(({ id }) => id === null)).toHaveLength(changes.added);
      }),
    );
  });
});
