import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordFault } from './password-fault.ts';

const owner = { name: 'Amina Diallo', email: 'a.diallo@justice.example' };
const common = new Set([
  'password',
  'password1',
  'qwerty123456',
  'sunshine',
  'letmein',
  'leavemealone',
  'dragon',
]);
const faultOf = (password: string) => passwordFault(password, owner, (word) => common.has(word));

describe('a password', () => {
  test('has 12 to 128 characters, counted as people count them', () => {
    expect(faultOf('elevenchars')).toBe('password-too-short');
    expect(faultOf('twelve chars')).toBeNull();
    expect(faultOf('😀🦆🌻😀🦊🌵')).toBe('password-too-short');
    expect(faultOf('ab'.repeat(65))).toBe('password-too-long');
    expect(faultOf(`${'a long one '.repeat(11)}stop`)).toBeNull();
  });

  test('may be made of any characters, and of one kind only', () => {
    for (const fine of [
      'كلمة سر طويلة جداً',
      'mot de passe très long',
      '837465920174',
      'pluie tablier cactus',
      '⟡♞ŧ¶ħŋ⅜µ»«¢„”“',
    ]) {
      expect([fine, faultOf(fine)]).toEqual([fine, null]);
    }
  });

  test('is none of those that everybody tries first, however they are dressed up', () => {
    for (const tried of [
      'leavemealone',
      'LeaveMeAlone',
      'leave me alone',
      'qwerty123456',
      'Password2026!',
      '!!!password!!!',
      'P@ssw0rd12345',
      'passwordpassword',
      'Password-Password1',
      '2026sunshine2026',
      'aaaaaaaaaaaa',
      'abcabcabcabc',
      '123456789012',
      'abcdefghijklm',
      '987654321098',
    ]) {
      expect([tried, faultOf(tried)]).toEqual([tried, 'password-is-common']);
    }
  });

  test('is not made of one’s name, one’s address or the program’s name', () => {
    for (const personal of [
      'aminadiallo2026',
      'Diallo-Diallo-1',
      'justice12345!',
      'jalon-demo-2026',
      'JalonJalonJalon',
      'j@l0n-password',
      'diallo.dragon1',
    ]) {
      expect([personal, faultOf(personal)]).toEqual([personal, 'password-is-personal']);
    }
    expect(faultOf('diallo grows tall sorghum')).toBeNull();
    expect(faultOf('une jalonneuse attentive')).toBeNull();
  });
});

test('property: it answers for every text, and a long enough random one is taken', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => void faultOf(text)));
  const letters = fc.string({
    minLength: 20,
    maxLength: 40,
    unit: fc.constantFrom(...'bcdfghklmnprtvwxz2689'),
  });
  fc.assert(fc.property(letters, (text) => new Set(text).size < 8 || faultOf(text) === null));
});
