import { expect, test } from 'vitest';
import { authenticatorAddress, newAuthenticatorSecret, stepOfCode } from './authenticator.ts';
import { SecondFactorVault } from './second-factor-vault.ts';

const vault = new SecondFactorVault('a secret of tests that is long enough');

test('a sealed secret says nothing of it, is sealed otherwise each time, and opens under the same key alone', async () => {
  const secret = newAuthenticatorSecret();
  const [one, two] = [await vault.seal(secret), await vault.seal(secret)];
  expect(one).not.toBe(two);
  expect(one).not.toContain(secret);
  expect([await vault.open(one), await vault.open(two)]).toEqual([secret, secret]);
  await expect(new SecondFactorVault('another secret of tests, long too').open(one)).rejects.toThrow();
  const forged = `${one.slice(0, -1)}${one.endsWith('0') ? '1' : '0'}`;
  await expect(vault.open(forged)).rejects.toThrow();
});

test('ten recovery codes that nobody misreads, each kept as a hash that belongs to one person', () => {
  const codes = vault.makeRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-tv-z2-9]{5}-[a-hjkmnp-tv-z2-9]{5}$/);
  const [code = ''] = codes;
  expect(vault.hashOfCode('amina', code)).toBe(vault.hashOfCode('amina', ` ${code.toUpperCase()} `));
  expect(vault.hashOfCode('amina', code)).not.toBe(vault.hashOfCode('bakary', code));
  expect(vault.hashOfCode('amina', code)).not.toContain(code.slice(0, 5));
});

test('codes are those of RFC 6238, one step around now', () => {
  // The RFC's own key, "12345678901234567890", and its codes for SHA-1, the last six digits of eight.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect(stepOfCode(secret, '287082', 59_000)).toBe(1);
  expect(stepOfCode(secret, '081804', 1_111_111_109_000)).toBe(37_037_036);
  expect(stepOfCode(secret, '050471', 1_111_111_111_000)).toBe(37_037_037);
  expect(stepOfCode(secret, '050471', 1_111_111_111_000 + 30_000)).toBe(37_037_037);
  expect(stepOfCode(secret, '050471', 1_111_111_111_000 + 90_000)).toBeNull();
  expect(stepOfCode(secret, '050472', 1_111_111_111_000)).toBeNull();
  expect(authenticatorAddress(secret, 'amina@un.example')).toBe(
    `otpauth://totp/Jalon:amina%40un.example?issuer=Jalon&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
