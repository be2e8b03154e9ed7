import { OBJECTIVES } from '@jalon/domain/plan/plan';
import { inspectText } from '@jalon/domain/survivor-data/inspect-text';
import { describe, expect, test } from 'vitest';
import { organizationsOf } from './demonstration-data-actors.ts';
import { readDemonstrationData } from './demonstration-data-files.ts';
import { activityReferences, brokenReferences } from './demonstration-data-references.ts';
import { shapeFaults } from './demonstration-data-shape.ts';
import { unsourcedFacts } from './demonstration-data-sources.ts';

const data = readDemonstrationData();

const activities = data.plans.flatMap(({ pillars }) =>
  pillars.flatMap(({ commitments }) => commitments.flatMap((commitment) => commitment.activities)),
);
/** Every text of the data, however deep it lies. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
const planOf = (reference: string) => data.plans.find((plan) => plan.reference === reference)!;

describe('accounts', () => {
  test('every account of the contract holds exactly its posts', () => {
    const postsOf = (account: string) =>
      data.accounts.tenures
        .filter(({ person, endDays }) => person === account && endDays === null)
        .map(({ post }) => data.accounts.posts.find(({ key }) => key === post)!)
        .map(({ kind, organization, mission }) => `${kind} ${organization} ${mission}`);
    expect(
      Object.fromEntries(
        data.accounts.persons.filter((one) => one.listed).map((one) => [one.account, postsOf(one.account)]),
      ),
    ).toEqual({
      coordinator: [
        'coordinator MLI-BCPPF MLI',
        'coordinator SSD-SWPA SSD',
        'coordinator COD-SWPA COD',
        'coordinator CAF-SWPA CAF',
      ],
      'lead.justice': ['focal_point MLI-MJDH MLI'],
      'lead.defence': ['focal_point SSD-MODVA SSD'],
      'lead.cma': ['focal_point MLI-CMA MLI'],
      colead: ['co_lead MLI-DDHP MLI', 'co_lead SSD-HRD SSD'],
      'rapporteur.un': ['rapporteur SSD-SWPA SSD'],
      'rapporteur.national': ['rapporteur SSD-MPB SSD'],
      'clearance.un': ['clearance SSD-HOM SSD'],
      'clearance.national': ['clearance SSD-JDB SSD'],
      observer: ['observer UN-DPO null'],
      admin: ['administrator HOST null'],
    });
  });

  test('each listed account speaks the language of the contract', () => {
    const languages = Object.fromEntries(
      data.accounts.persons.map(({ account, language }) => [account, language]),
    );
    expect(languages).toMatchObject({
      'lead.justice': 'fr',
      'lead.defence': 'en',
      'lead.cma': 'fr',
      colead: 'fr',
    });
  });

  test('names are functions and say that they are a demonstration', () => {
    for (const { name } of data.accounts.persons) expect(name).toMatch(/\((démonstration|demonstration)\)$/);
  });

  test('the observer is opened two plans, and the two voices one benchmark set', () => {
    const observer = data.accounts.posts.find(({ kind }) => kind === 'observer');
    expect(observer?.plans).toEqual(['MLI-2022', 'SSD-AF-2021']);
    const voices = data.accounts.posts.filter(({ kind }) => kind === 'rapporteur' || kind === 'clearance');
    expect(voices.map(({ benchmarkSets }) => benchmarkSets)).toEqual(Array(4).fill(['S/RES/2577(2021)']));
  });

  test('a minister or commander has a post and no account', () => {
    const heads = data.accounts.posts.filter(({ kind }) => kind === 'head').map(({ key }) => key);
    expect(heads.length).toBeGreaterThan(0);
    expect(data.accounts.tenures.filter(({ post }) => heads.includes(post))).toEqual([]);
  });

  test('the focal point of the CMA reaches one plan only', () => {
    const reached = data.plans.filter((plan) => organizationsOf(plan).has('MLI-CMA'));
    expect(reached.map(({ reference }) => reference)).toEqual(['MLI-CMA']);
  });
});

describe('plans', () => {
  test('are the nine of the contract, with the dates of the sources', () => {
    const dates = data.plans.map(({ reference, signedOn, startsOn, endsOn }) => [
      reference,
      signedOn,
      startsOn,
      endsOn,
    ]);
    expect(dates).toEqual([
      ['CAF-2019', '2019-05-31', '2019-05-31', '2022-05-30'],
      ['COD-FARDC-2014', null, '2014-10-29', '2019-10-28'],
      ['COD-PNC-2019', '2019-11-05', '2019-11-05', '2022-11-04'],
      ['MLI-2022', '2021-10-28', '2022-01-01', '2024-12-31'],
      ['MLI-CMA', null, '2021-01-01', '2023-12-31'],
      ['MLI-PLATEFORME', null, '2021-01-01', '2023-12-31'],
      ['SSD-AF-2021', null, '2021-01-01', '2023-12-31'],
      ['SSD-NAS-2020', null, '2020-12-01', '2023-11-30'],
      ['SSD-SSNPS-2019', '2019-11-19', '2019-11-19', '2022-11-18'],
    ]);
  });

  test('hold as many activities as promised', () => {
    for (const plan of data.plans) {
      const [least, most] = { 'MLI-2022': [40, 60], 'SSD-AF-2021': [25, 40] }[plan.reference] ?? [5, 15];
      expect(activityReferences(plan).length, plan.reference).toBeGreaterThanOrEqual(least!);
      expect(activityReferences(plan).length, plan.reference).toBeLessThanOrEqual(most!);
    }
  });

  test('are in French for Mali, the DRC and the CAR, and in English for South Sudan', () => {
    for (const { reference, mission, languages, pillars } of data.plans) {
      expect(languages, reference).toEqual([mission === 'SSD' ? 'en' : 'fr']);
      for (const { title, commitments } of pillars) {
        expect(Object.keys(title).sort(), reference).toEqual(['ar', 'en', 'fr']);
        for (const { text } of commitments) expect(text[mission === 'SSD' ? 'en' : 'fr']).toBeTruthy();
      }
    }
  });

  test('the pillars named by the contract are led by its accounts', () => {
    expect(planOf('MLI-2022').pillars.map(({ title }) => title.fr)).toEqual([
      'Prévention et mobilisation communautaire',
      'Protection',
      'Accès aux services multisectoriels',
      'Lutte contre l’impunité',
      'Suivi/évaluation et coordination',
    ]);
    expect(planOf('MLI-2022').pillars[3]).toMatchObject({
      leadOrganization: 'MLI-MJDH',
      coLeadOrganization: 'MLI-DDHP',
    });
    expect(planOf('SSD-AF-2021').pillars[0]).toMatchObject({
      leadOrganization: 'SSD-MODVA',
      coLeadOrganization: 'SSD-HRD',
    });
  });

  test('use the five objectives and every word of benchmark (e)', () => {
    const objectives = data.plans.flatMap(({ pillars }) => pillars.map(({ objective }) => objective));
    expect([...new Set(objectives)].sort()).toEqual([...OBJECTIVES].sort());
    const themes = planOf('SSD-AF-2021').pillars.flatMap(({ commitments }) =>
      commitments.map((one) => one.benchmarkThemes),
    );
    expect(themes.every((words) => words && words.length > 0)).toBe(true);
    expect([...new Set(themes.flat())].sort()).toEqual([
      'accountability',
      'oversight',
      'sensitization',
      'training',
    ]);
  });
});

describe('the files', () => {
  test('have the shape of their types', () => {
    expect(shapeFaults(data)).toEqual([]);
  });

  test('a misspelt key, an unknown word and a date that does not exist are seen', () => {
    const planted = structuredClone(data);
    Object.assign(planted.plans[0]!, { startsOn: '2019-02-30', strats: true });
    Object.assign(planted.organizations[0]!, { side: 'both' });
    expect(shapeFaults(planted)).toEqual([
      '/organizations/0/side: not one of national, un, partner',
      '/plans/0/strats: unknown key',
      '/plans/0/startsOn: not a date',
    ]);
  });

  test('hold no text that the survivor-data guard would stop', () => {
    const stopped = textsOf(data).filter((text) => inspectText(text).length > 0);
    expect(stopped).toEqual([]);
    const planted = textsOf([{ done: 'A 14-year-old girl was raped in the village.' }]);
    expect(planted.filter((text) => inspectText(text).length > 0)).toEqual(planted);
  });
});

describe('sources', () => {
  test('every fact has a source or says that it is a demonstration', () => {
    expect(unsourcedFacts(data)).toEqual([]);
  });

  test('a fact without a source is seen', () => {
    const [mission, ...others] = structuredClone(data.missions);
    const planted = { ...data, missions: [{ ...mission!, demonstration: [] }, ...others] };
    expect(unsourcedFacts(planted)).toContain('MLI: timeZone has neither source nor mark');
  });

  test('every activity is marked, and every evidence link leads nowhere', () => {
    for (const { demonstration, history } of activities) {
      expect(demonstration).toBe(true);
      const evidence = history.flatMap((step) => ('evidence' in step ? (step.evidence ?? []) : []));
      for (const { url } of evidence) expect(url).toMatch(/^https:\/\/documents\.demo\.jalon\.test\//);
    }
  });

  test('every name stands for something, once, on its side', () => {
    expect(brokenReferences(data)).toEqual([]);
  });

  test('a repeated reference, an unknown organization and a UN lead are seen', () => {
    const planted = structuredClone(data);
    const pillar = planted.plans[0]!.pillars[0]!;
    pillar.leadOrganization = 'UN-DPO';
    pillar.commitments[0]!.activities[1]!.number = 1;
    pillar.commitments[0]!.activities[0]!.supportOrganizations = ['NOBODY'];
    expect(brokenReferences(planted)).toEqual([
      'twice: CAF-2019-P1-C1-A1',
      'unknown organization NOBODY',
      'CAF-2019-P1: lead',
    ]);
  });
});

describe('the benchmark set', () => {
  const [set] = data.benchmarkSets;

  test('has (a) to (e) and the report dates of the resolutions', () => {
    expect(set?.reference).toBe('S/RES/2577(2021)');
    expect(set?.benchmarks.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(set?.reportDates.map(({ dueOn, resolution }) => `${dueOn} ${resolution}`)).toEqual([
      '2022-04-15 S/RES/2577(2021)',
      '2023-04-15 S/RES/2633(2022)',
      '2024-04-15 S/RES/2683(2023)',
      '2025-04-15 S/RES/2731(2024)',
      '2026-04-15 S/RES/2781(2025)',
    ]);
    expect(set?.nextReportMonthDay).toBe('04-15');
  });

  test('only (e) is fed by a plan, and its words after the excerpt are marked', () => {
    expect(set?.benchmarks.map(({ plans }) => plans)).toEqual([[], [], [], [], ['SSD-AF-2021']]);
    const e = set?.benchmarks.at(-1);
    expect(e?.text.en).toContain(e?.unverifiedWords);
    expect(e?.source.unverified).toBe(true);
  });
});
