import { expect, it } from 'vitest';
import { atBeginning, nameInSentence } from './name-in-sentence.ts';

it.each([
  ['Ministry of Defence and Veterans Affairs', 'the Ministry of Defence and Veterans Affairs'],
  ['National Police', 'the National Police'],
  ['UN Joint Human Rights Office', 'the UN Joint Human Rights Office'],
  ['UNMISS', 'UNMISS'],
  ['UN Women', 'UN Women'],
  ['The Sentry', 'The Sentry'],
])('in English: %s', (name, expected) => {
  expect(nameInSentence(name, 'en')).toBe(expected);
});

it.each([
  ['Ministère de la Justice', 'le Ministère de la Justice'],
  ['Primature', 'la Primature'],
  ['Forces armées maliennes', 'les Forces armées maliennes'],
  ['École nationale de police', 'l’École nationale de police'],
  ['MINUSMA', 'la MINUSMA'],
  ['ONU Femmes', 'ONU Femmes'],
])('in French: %s', (name, expected) => {
  expect(nameInSentence(name, 'fr')).toBe(expected);
});

it('begins a sentence with a capital', () => {
  expect(atBeginning('the Ministry')).toBe('The Ministry');
  expect(atBeginning('l’École')).toBe('L’École');
  expect(atBeginning('')).toBe('');
});
