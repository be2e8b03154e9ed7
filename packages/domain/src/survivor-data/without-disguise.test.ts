import { expect, it, test } from 'vitest';
import { inspectText } from './inspect-text.ts';
import { withoutDisguise } from './without-disguise.ts';

test.each([
  ['She was r a p e d there', 'She was raped there'],
  ['M a r i a m  T r a o r e', 'Mariam  Traore'],
  ['M a r i a m T r a o r e was r a p e d', 'Mariam Traore was raped'],
  ['M.a.r.i.a.m a ete v-i-o-l-é-e.', 'Mariam a ete violee.'],
  ['r/a/p/e/d, v_i_o_l, M A R I A M', 'raped, viol, MARIAM'],
  ['ا غ ت ص ب ت فاطمة', 'اغتصبت فاطمه'],
  ['m a r i a m w a s r a p e d', 'mariam was raped'],
  ['r; a; p; e; d by 𞤀 𞤁 𞤂 𞤃 𞤄', 'raped by 𞤀𞤁𞤂𞤃𞤄'],
  ['Mariam-Diarra/17/viol/Ménaka', 'Mariam Diarra 17 viol Menaka'],
  ['Mariam_Diarra_17_viol.pdf', 'Mariam Diarra 17 viol.pdf'],
])('%s is read as %s', (typed, read) => {
  expect(withoutDisguise(typed).text).toBe(read);
});

test.each([
  'A. K. and M. D., F.D., F.D.K., m.d.',
  'M.A.D. and U.N. and S G B V',
  'ف.م.ع',
  'P-3-C-2, P1-C1-A1, S/RES/2577 (2021), A/HRC/51/CRP.1',
  'Options a/b/c, x y z, il y a a dire',
  '12/03/2026, 2021-2023, 14-year-old, 12-17',
  'https://example.org/reports/2024/gender/mali',
  'conflict-related, Guinee-Bissau, and/or',
])('%s stays as it is', (typed) => {
  expect(withoutDisguise(typed).text).toBe(typed);
});

it('keeps where each letter stands in the typed text', () => {
  const typed = 'Note: é́ M a r i a m';
  const { text, from, to } = withoutDisguise(typed);
  const at = text.indexOf('Mariam');
  expect(typed.slice(from[at], to[at + 5])).toBe('M a r i a m');
  expect([from.length, to.length]).toEqual([text.length, text.length]);
});

it.each([
  'M a r i a m  Traore was r a p e d by soldiers in Menaka',
  'M.a.r.i.a.m Traoré a été v-i-o-l-é-e à Ménaka',
  'ا غ ت ص ب ت فاطمة محمد في غاو',
  'T h e s u r v i v o r M a r i a m T r a o r e w a s r a p e d',
])('the guard sees through %s', (text) => {
  const [finding] = inspectText(text);
  expect(finding?.confidence).toBe('high');
});

test.each(['a ', 'ab-', 'a', 'a-', 'a\u200b', 'www.'])(
  'a long text of %s is read in a time that grows with it',
  (piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const before = performance.now();
      withoutDisguise(text);
      return performance.now() - before;
    };
    timeOf(20_000);
    expect(timeOf(80_000)).toBeLessThan(500 + 16 * timeOf(10_000));
  },
);
