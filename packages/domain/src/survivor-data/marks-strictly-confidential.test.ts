import { expect, it } from 'vitest';
import { marksStrictlyConfidential } from './marks-strictly-confidential.ts';

it.each([
  'STRICTLY CONFIDENTIAL memo',
  'Note.\n[STRICTLY CONFIDENTIAL]\nThe list of cases',
  'Strictly confidential: list of cases',
  'strictement confidentiel',
  'Strictement confidentiel — liste',
  'STRICTEMENT CONFIDENTIEL liste des cas',
  'سري للغاية: قائمة الحالات',
  'سري للغاية',
])('%s marks itself', (text) => {
  expect(marksStrictlyConfidential(text)).toBe(true);
});

it.each([
  'Strictly confidential documents stay with the section.',
  'Les documents strictement confidentiels restent au bureau.',
  'The list is STRICTLY CONFIDENTIAL and was not sent.',
  'تحفظ الوثائق وهي سري للغاية في المكتب',
  'Confidential: a summary',
  '',
])('%s only speaks of it, or not even that', (text) => {
  expect(marksStrictlyConfidential(text)).toBe(false);
});

it('reads a very long text in a time that grows with its length', () => {
  const began = performance.now();
  for (const piece of ['strictly ', ' ', '\n', '[', 'strictly\n'])
    marksStrictlyConfidential(piece.repeat(50_000));
  expect(performance.now() - began).toBeLessThan(3_000);
});
