import { expect, test } from 'vitest';
import { refuseWeakPassword } from './refuse-weak-password.ts';

const owner = { name: 'Amina Diallo', email: 'amina@un.example' };
const codeOf = (password: string) =>
  refuseWeakPassword(password, owner, '/next').then(
    () => null,
    (error) => error.refusal,
  );

test('the list is the one that its package ships, and a refusal points to the field', async () => {
  for (const tried of ['1qaz2wsx3edc', 'qazwsxedcrfv', 'Motherfucker', 'football2026!', 'princessprincess']) {
    expect([tried, await codeOf(tried)]).toEqual([tried, { code: 'password-is-common', pointer: '/next' }]);
  }
  expect(await codeOf('amina-amina-1')).toEqual({ code: 'password-is-personal', pointer: '/next' });
  expect(await codeOf('jalon-demo-2026')).toEqual({ code: 'password-is-personal', pointer: '/next' });
});

test('a phrase of some ordinary words is taken', async () => {
  for (const phrase of ['a good long password', 'la pluie tombe sur Gao', 'قافلة تعبر النهر ليلا']) {
    expect([phrase, await codeOf(phrase)]).toEqual([phrase, null]);
  }
});
