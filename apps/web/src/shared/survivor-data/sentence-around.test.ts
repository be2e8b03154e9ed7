import { describe, expect, it } from 'vitest';
import { sentenceAround, withoutSentences } from './sentence-around.ts';

const text = 'Deux sessions tenues. Une fille de 14 ans du village a été reçue. Suite à Gao.';
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('removing the sentence that the guard marks', () => {
  it('takes the whole sentence and leaves its neighbours', () => {
    expect(withoutSentences(text, [spanOf('fille de 14 ans')])).toBe('Deux sessions tenues. Suite à Gao.');
  });

  it('takes a sentence once, however many marks lie in it', () => {
    const marks = [spanOf('fille'), spanOf('14 ans'), spanOf('village')];
    expect(withoutSentences(text, marks)).toBe('Deux sessions tenues. Suite à Gao.');
  });

  it('reads the Arabic question mark as an end', () => {
    const arabic = 'هل تم التدريب؟ فتاة عمرها 14 عاما. تم.';
    const start = arabic.indexOf('14');
    expect(withoutSentences(arabic, [{ start, end: start + 2 }])).toBe('هل تم التدريب؟ تم.');
  });

  it('takes all of a text without any full stop', () => {
    expect(sentenceAround('une fille de 14 ans', { start: 4, end: 9 })).toEqual({ start: 0, end: 19 });
  });
});
