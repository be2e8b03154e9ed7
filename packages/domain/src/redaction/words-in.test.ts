import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactValue } from './redact-value.ts';
import { isSearchable, withoutWords, wordsIn } from './words-in.ts';

const mark = '[redacted 2026-11-21]';
const without = (text: string, words = 'Aïssata Koné') => withoutWords(text, [words], mark);

describe('finding the same words in another text', () => {
  it.each([
    ['as they are', 'She is Aïssata Koné, of the market.', `She is ${mark}, of the market.`],
    ['in capitals', 'AÏSSATA KONÉ', mark],
    ['without accents', 'aissata kone came', `${mark} came`],
    ['decomposed', 'Aïssata Koné'.normalize('NFD'), mark],
    ['full-width', 'Ａïssata Ｋoné', mark],
    ['over two lines', 'Aïssata\n  Koné', mark],
    ['with a hard space', 'Aïssata\u00a0Koné', mark],
    ['with invisible characters', 'Aï\u200bssa\u00adta Ko\u2060né', mark],
    ['escaped for HTML by name', 'A&iuml;ssata&nbsp;Kon&eacute;', mark],
    ['escaped for HTML by number', 'A&#239;ssata Kon&#xE9;', mark],
    ['escaped for JSON', String.raw`{"done":"A\u00efssata\nKon\u00e9"}`, `{"done":"${mark}"}`],
    ['in an address', 'https://example.org/A%C3%AFssata%20Kon%C3%A9.pdf', `https://example.org/${mark}.pdf`],
    ['in an address with hyphens', 'https://example.org/aissata-kone/', `https://example.org/${mark}/`],
    ['twice', 'Aïssata Koné and AISSATA KONE', `${mark} and ${mark}`],
  ])('%s', (_, text, expected) => expect(without(text)).toBe(expected));

  it.each([
    ['part of a longer word', 'Aïssata Konésso'],
    ['only one of the words', 'Aïssata came'],
    ['with a word between', 'Aïssata B. Koné'],
  ])('leaves %s alone', (_, text) => expect(without(text)).toBe(text));

  it('finds an Arabic name with its particles and vowel marks, and not inside another', () => {
    expect(without('قالت فاطِمَة وفاطمة', 'فاطمة')).toBe(`قالت ${mark} و${mark}`);
    expect(without('لفاطمة', 'فاطمة')).toBe(`ل${mark}`);
    expect(without('الفاطميون', 'فاطم')).toBe('الفاطميون');
  });

  it('keeps whatever stands around the words, character by character', () => {
    const around = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} Aïssata Koné ${after}`;
        const left = without(text);
        expect(wordsIn(left, 'Aïssata Koné')).toEqual([]);
        expect(left).toContain(mark);
      }),
    );
  });

  it('looks for nothing that is every text’s word', () => {
    expect(isSearchable('de')).toBe(false);
    // A name of three letters is a name.
    expect(isSearchable('Awa')).toBe(true);
    expect(wordsIn('anything', '  ')).toEqual([]);
  });
});

describe('a value', () => {
  it('loses the words in every text of it, and keeps what nobody typed', () => {
    const value = { done: 'Kone spoke', list: ['Kone', 1, null], status: 'Kone', deep: { note: 'x' } };
    expect(redactValue(value, (text) => text.replace('Kone', '–'))).toEqual({
      done: '– spoke',
      list: ['–', 1, null],
      status: 'Kone',
      deep: { note: 'x' },
    });
  });

  it('is the very same where nothing changes', () => {
    const value = { a: ['b'], c: { d: 1 } };
    expect(redactValue(value, (text) => text)).toBe(value);
  });
});
