import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSTRAINT_CAUSES, STATUSES } from '../activity/activity.ts';
import { FINDING_BASES, FINDING_RESULTS } from '../finding/finding.ts';
import { type DraftActivity, type DraftInput, draftAssessment } from './draft-assessment.ts';

type Report = NonNullable<DraftActivity['update']>;
type Found = NonNullable<DraftActivity['finding']>;

const activity = (
  reference: string,
  report: Partial<Report> | null = null,
  found: Partial<Found> | null = null,
): DraftActivity => ({
  id: `activity-${reference}`,
  reference,
  title: `Title of ${reference}`,
  lead: 'Ministry of Defence',
  dueOn: '2027-12-31',
  isDiscontinued: false,
  update: report && {
    id: `update-${reference}`,
    status: 'in_progress',
    done: 'Two orders\nwere issued.',
    constraintCause: null,
    constraintNote: null,
    noEvidence: false,
    ...report,
  },
  finding: found && {
    id: `finding-${reference}`,
    finding: 'verified',
    basis: 'document',
    verifiedOn: '2026-03-01',
    byImplementingPartner: false,
    ...found,
  },
});
const draft = (activities: DraftActivity[], changes: Partial<DraftInput> = {}) =>
  draftAssessment({ voice: 'un', language: 'en', today: '2026-04-01', activities, ...changes });
const only = (one: DraftActivity, changes: Partial<DraftInput> = {}) => draft([one], changes).paragraphs[0]!;

describe('a benchmark that no plan feeds', () => {
  it('says "No information in the register", without a source and marked so', () => {
    expect(draft([]).paragraphs).toEqual([
      { section: 'progress', text: 'No information in the register.', sources: [], unsourced: true },
    ]);
    expect(draft([], { language: 'fr' }).paragraphs[0]!.text).toBe('Aucune information dans le registre.');
  });

  it('and so does one whose activities are all discontinued', () => {
    expect(draft([{ ...activity('A1', {}), isDiscontinued: true }]).paragraphs[0]!.unsourced).toBe(true);
  });
});

describe('the order', () => {
  it('is progress, then what remains, then observations', () => {
    const sections = draft([
      activity('A1'),
      activity('A2', { status: 'constrained', constraintCause: 'funding' }),
      activity('A3', { status: 'completed' }),
    ]).paragraphs.map(({ section }) => section);
    expect(sections).toEqual(['progress', 'remaining', 'remaining', 'observation']);
  });

  it('is verified first, then reported complete, then under way; within each the plan’s own', () => {
    const { paragraphs } = draft([
      activity('A1', { status: 'in_progress' }),
      activity('A2', { status: 'completed' }),
      activity('A3', { status: 'completed' }, { finding: 'verified' }),
      activity('A4', { status: 'completed' }, { finding: 'partly' }),
      activity('A5', { status: 'completed' }, { finding: 'verified' }),
    ]);
    const order = paragraphs
      .filter(({ section }) => section === 'progress')
      .map(({ sources }) => sources[0]!.reference);
    expect(order).toEqual(['A3', 'A5', 'A2', 'A4', 'A1']);
  });
});

describe('an unverified claim', () => {
  it('says "reported", in both voices', () => {
    for (const voice of ['un', 'national'] as const) {
      expect(only(activity('A1', { status: 'completed' }), { voice }).text).toContain(
        'reported the completion',
      );
      expect(only(activity('A1', {}), { voice }).text).toContain('reported progress');
      expect(only(activity('A1', { status: 'completed' }, { finding: 'partly' }), { voice }).text).toContain(
        'reported',
      );
    }
  });

  it('without evidence says so', () => {
    expect(only(activity('A1', { status: 'completed', noEvidence: true })).text).toContain(
      'with no evidence available',
    );
  });

  it('a verified one does not say "reported", and names day and basis', () => {
    const { text } = only(
      activity('A1', { status: 'completed' }, { basis: 'site_visit', byImplementingPartner: true }),
    );
    expect(text).toContain(
      'The Ministry of Defence completed “Title of A1”. The completion was verified on 1 March 2026 by an implementing partner, on the basis of a site visit.',
    );
    expect(text).not.toContain('reported');
  });
});

describe('the two voices', () => {
  const claimed = activity('A1', { status: 'completed' }, { finding: 'not_verified' });

  it('the UN voice weighs findings', () => {
    expect(only(claimed).text).toContain('could not confirm it');
    expect(only(activity('A1', { status: 'completed' })).text).toContain('has not been verified');
    expect(only(activity('A1', { status: 'completed' }, { finding: 'no_evidence' })).text).toContain(
      'found no evidence available',
    );
  });

  it('the national voice gives the ministry’s words', () => {
    const { text } = only(claimed, { voice: 'national' });
    expect(text).toContain('In its own words: “Two orders were issued.”');
    expect(text).not.toContain('confirm');
  });

  it('are drafted from the same register with the same sources', () => {
    const sources = (voice: 'un' | 'national') =>
      draft([claimed], { voice }).paragraphs.map((one) => one.sources);
    expect(sources('un')).toEqual(sources('national'));
  });
});

describe('what remains', () => {
  const remaining = (activities: DraftActivity[]) =>
    draft(activities).paragraphs.filter(({ section }) => section === 'remaining');

  it('a constraint has its cause and its note', () => {
    const constrained = {
      status: 'constrained',
      constraintCause: 'legal_act',
      constraintNote: 'Decree pending',
    } as const;
    expect(remaining([activity('A1', constrained)])[0]!.text).toBe(
      'The Ministry of Defence reported that “Title of A1” is constrained; the cause is a legal act that is outstanding (“Decree pending”). In its own words: “Two orders were issued.”',
    );
  });

  it('what is past due with a report under way is named with its date', () => {
    const late = { ...activity('A1', {}), dueOn: '2026-03-31' };
    expect(remaining([late])[0]!.text).toContain('was due on 31 March 2026 and has not been reported');
    expect(remaining([{ ...late, dueOn: '2026-04-01' }])).toEqual([]);
  });

  it('what nobody has reported on stands in one paragraph that cites the activities', () => {
    expect(remaining([activity('A1'), activity('A2')])).toEqual([
      {
        section: 'remaining',
        text: 'No report has been accepted on 2 activities: A1 (due on 31 December 2027); A2 (due on 31 December 2027).',
        sources: [
          { id: 'activity-A1', kind: 'activity', reference: 'A1' },
          { id: 'activity-A2', kind: 'activity', reference: 'A2' },
        ],
        unsourced: false,
      },
    ]);
  });
});

it('the observation gives the figures of the activities it cites', () => {
  const { paragraphs } = draft([
    activity('A1', { status: 'completed' }, {}),
    activity('A2', { status: 'completed' }),
    activity('A3'),
    { ...activity('A4'), isDiscontinued: true },
  ]);
  const figures = paragraphs.at(-1)!;
  expect(figures.text).toBe(
    'Of the activities in the register for this benchmark (3), 2 are reported complete, 1 of them verified, and 0 are constrained.',
  );
  expect(figures.sources.map(({ reference }) => reference)).toEqual(['A1', 'A2', 'A3']);
});

describe('the language', () => {
  it('is French where asked for', () => {
    const { language, paragraphs } = draft([activity('A1', { status: 'completed' }, {})], { language: 'fr' });
    expect(language).toBe('fr');
    expect(paragraphs[0]!.text).toContain(
      'L’achèvement a été vérifié le 1er mars 2026, sur la base de documents.',
    );
  });

  it('falls back from Arabic to English, and says so', () => {
    expect(draft([activity('A1', {})], { language: 'ar' })).toMatchObject({ language: 'en' });
  });
});

it('property: every paragraph about an activity cites it, sources are of the input, and no activity is passed over', () => {
  const report = fc.option(
    fc.record({
      status: fc.constantFrom(...STATUSES.filter((status) => status !== 'discontinued')),
      done: fc.string(),
      constraintCause: fc.option(fc.constantFrom(...CONSTRAINT_CAUSES)),
      noEvidence: fc.boolean(),
    }),
  );
  const found = fc.option(
    fc.record({ finding: fc.constantFrom(...FINDING_RESULTS), basis: fc.constantFrom(...FINDING_BASES) }),
  );
  const activities = fc
    .array(fc.tuple(report, found), { minLength: 1, maxLength: 8 })
    .map((list) => list.map(([update, finding], index) => activity(`A${index}`, update, update && finding)));
  fc.assert(
    fc.property(
      activities,
      fc.constantFrom('un', 'national'),
      fc.constantFrom('en', 'fr', 'ar'),
      (list, voice, language) => {
        const { paragraphs } = draft(list, { voice, language });
        const known = new Set(list.flatMap(({ id, update, finding }) => [id, update?.id, finding?.id]));
        const cited = new Set(paragraphs.flatMap(({ sources }) => sources.map(({ reference }) => reference)));
        for (const { reference } of list) expect(cited).toContain(reference);
        for (const paragraph of paragraphs) {
          expect(paragraph.text.trim()).not.toBe('');
          expect(paragraph.text).not.toMatch(/undefined|null|\n/);
          expect(paragraph.unsourced).toBe(paragraph.sources.length === 0);
          expect(paragraph.sources.every(({ id }) => known.has(id))).toBe(true);
        }
      },
    ),
  );
});
