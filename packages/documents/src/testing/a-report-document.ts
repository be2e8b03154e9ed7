import type {
  ReportDocument,
  ReportParagraph,
  ReportSection,
  ReportSource,
} from '../benchmark/report-document.ts';

/** A report of the UN voice on two benchmarks: (a), which no plan feeds, and (e) with sources of each kind. */
export function aReportDocument(changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'en',
    voice: 'un',
    state: 'frozen',
    marking: { level: 'unclassified', audience: 'all' },
    demonstration: true,
    mission: 'United Nations Mission in South Sudan',
    country: 'South Sudan',
    benchmarkSet: {
      reference: 'S/RES/2577(2021)',
      paragraph: '2',
      title: 'Key benchmarks for the review of the arms embargo measures',
      requestedBy: null,
    },
    reportDueOn: '2027-04-15',
    generatedOn: '2027-03-29T08:00:00.000Z',
    contentHash: 'c0ffee'.padEnd(64, '0'),
    figures: {
      total: 42,
      reportedComplete: 18,
      verified: 11,
      discontinued: 2,
      leftOut: { byLevel: 3, byAudience: 1 },
    },
    sections: [anEmptySection(), aSection()],
    sources: [
      aSource('P1-C1-A1', {
        title: 'Issue command orders that prohibit conflict-related sexual violence to all divisions',
        status: 'verified',
        finding: {
          result: 'verified',
          basis: 'document',
          verifiedOn: '2027-02-12',
          byImplementingPartner: false,
        },
      }),
      aSource('P1-C2-A1', {
        title: 'Refresh 120 instructors of the armed forces',
        finding: {
          result: 'partly',
          basis: 'not_shared',
          verifiedOn: '2027-03-02',
          byImplementingPartner: true,
        },
      }),
      aSource('P3-C2-A4', {
        title: 'Hold mobile court sessions in three states',
        status: 'constrained',
        withoutEvidence: false,
      }),
    ],
    ...changes,
  };
}

export function aSection(changes: Partial<ReportSection> = {}): ReportSection {
  return {
    letter: 'e',
    title: 'Joint Action Plan on conflict-related sexual violence',
    officialText: {
      text: 'the implementation of the Joint Action Plan for the Armed Forces on addressing conflict-related sexual violence, with an emphasis on the training, sensitization, accountability, and oversight of the defense and security forces',
      language: 'en',
      source: 'S/RES/2577 (2021), paragraph 2 (e)',
      unverifiedWords: 'sensitization, accountability, and oversight of the defense and security forces',
    },
    figures: { total: 14, reportedComplete: 8, verified: 5, discontinued: 0, leftOut: null },
    paragraphs: [
      aParagraph('Attention to the renewal of the committee mandate would keep oversight in place.', {
        section: 'observation',
        sourceReferences: [],
        unsourced: true,
      }),
      aParagraph('The Joint Defence Board issued command orders to all divisions.', {
        sourceReferences: ['P1-C1-A1'],
      }),
      aParagraph('One hundred and two instructors were reported refreshed, of 120 planned.', {
        sourceReferences: ['P1-C2-A1'],
      }),
      aParagraph('The remaining sessions await the reopening of roads and the release of funds.', {
        section: 'remaining',
        sourceReferences: ['P3-C2-A4', 'P1-C2-A1'],
      }),
    ],
    ...changes,
  };
}

export function aParagraph(text: string, changes: Partial<ReportParagraph> = {}): ReportParagraph {
  return {
    section: 'progress',
    text,
    language: 'en',
    sourceReferences: ['P1-C1-A1'],
    unsourced: false,
    ...changes,
  };
}

export function aSource(reference: string, changes: Partial<ReportSource> = {}): ReportSource {
  return {
    reference,
    title: `Activity ${reference}`,
    language: 'en',
    lead: 'Ministry of Defence and Veterans Affairs',
    status: 'completed',
    acceptedOn: '2027-01-20',
    withoutEvidence: false,
    finding: null,
    ...changes,
  };
}

function anEmptySection(): ReportSection {
  return {
    letter: 'a',
    title: 'Strategic Defense and Security Review',
    officialText: {
      text: 'the completion, by the RTGNU, of Stages 1, 2, and 3 of the Strategic Defense and Security Review (SDSR) process contained in the Revitalised Agreement',
      language: 'en',
      source: 'S/RES/2577 (2021), paragraph 2 (a)',
      unverifiedWords: null,
    },
    figures: null,
    paragraphs: [],
  };
}
