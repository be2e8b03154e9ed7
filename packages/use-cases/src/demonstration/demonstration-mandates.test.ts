import { inspectText } from '@jalon/domain/survivor-data/inspect-text';
import { expect, test } from 'vitest';
import { readDemonstrationData } from './demonstration-data-files.ts';
import { readDemonstrationMandates } from './demonstration-mandates.ts';

const mandates = readDemonstrationMandates();
const { organizations, plans } = readDemonstrationData();

test('mandates belong to committees of the plan’s mission', () => {
  for (const { plan, committee } of mandates) {
    const organization = organizations.find(({ code }) => code === committee);
    expect(organization, committee).toMatchObject({ kind: 'committee' });
    expect(organization?.mission).toBe(plans.find(({ reference }) => reference === plan)?.mission);
  }
});

test('one is about to end and one has run out, and one was renewed with a reason', () => {
  expect(mandates.some(({ endDays }) => endDays > 0 && endDays <= 30)).toBe(true);
  expect(mandates.some(({ endDays, renewal }) => endDays < 0 && !renewal)).toBe(true);
  expect(mandates.some(({ endDays, renewal }) => renewal && renewal.endDays > endDays)).toBe(true);
});

test('that there is such a committee has a source, and no date pretends to have one', () => {
  for (const { sources, demonstration, renewal, committee } of mandates) {
    expect(
      sources.some(({ document, facts }) => document && facts.includes('committee')),
      committee,
    ).toBe(true);
    expect(demonstration).toEqual(['startsOn', 'endsOn', ...(renewal ? ['renewal'] : [])]);
    const texts = [
      ...sources.flatMap(({ document, place }) => [document, place ?? '']),
      renewal?.reason ?? '',
    ];
    for (const text of texts) expect(inspectText(text, 'en')).toEqual([]);
  }
});
