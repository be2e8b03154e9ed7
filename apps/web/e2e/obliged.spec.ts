import * as OTPAuth from 'otpauth';
import { signInAs } from './support/newcomer.ts';
import { runProgram } from './support/run-program.ts';
import { expect, picture, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const two = wordsOf('en', 'two-factor');
const administrator = {
  name: 'Hawa Sidibé',
  email: 'hawa.sidibe@host.example',
  password: 'six lanterns above the quay',
};

test('outside a demonstration the first administrator sets up a second factor before anything else opens', async ({
  openVisitor,
}) => {
  test.setTimeout(180_000);
  const program = await runProgram({ JALON_DEMO: '0' });
  try {
    program.command(
      ['administrator', 'add', '--email', administrator.email, '--name', administrator.name],
      `${administrator.password}\n`,
    );
    const page = await openVisitor();
    await page.goto(`${program.url}/administration?list=people`);
    await expect(page.getByText(wordsOf('en', 'sign-in')('accounts'))).toHaveCount(0);
    await signInAs(page, administrator);
    await expect(page.getByRole('heading', { name: two('obliged-title') })).toBeVisible();
    await expect(page.getByText(two('obliged-why'))).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await picture(page, 'obliged');
    for (const path of ['/api/people', '/api/plans', '/api/outbox', '/api/me/tokens', '/api/events'])
      expect((await page.request.get(program.url + path)).status(), path).toBe(403);
    // Another page leads here too.
    await page.goto(`${program.url}/account`);
    await expect(page.getByRole('heading', { name: two('obliged-title') })).toBeVisible();
    await page.goto(`${program.url}/administration?list=people`);

    await page.getByLabel(two('your-password'), { exact: true }).fill(administrator.password);
    await page.getByRole('button', { name: two('begin') }).click();
    const secret = (await page.locator('.secret code').textContent())?.replaceAll(' ', '') ?? '';
    const totp = new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) });
    await page.getByLabel(two('code'), { exact: true }).fill(totp.generate());
    await page.getByRole('button', { name: two('confirm') }).click();
    await page.getByLabel(two('codes-kept')).check();
    await picture(page, 'obliged-codes');
    await page.getByRole('button', { name: two('codes-done') }).click();
    await expect(page.getByRole('row', { name: /Hawa Sidibé/ })).toContainText(
      wordsOf('en', 'person')('two-factor-on'),
    );
    // Obliged, they cannot turn it off.
    await page.goto(`${program.url}/account`);
    await expect(page.getByText(wordsOf('en', 'account')('two-factor-required'))).toBeVisible();
    await expect(
      page.getByRole('button', { name: wordsOf('en', 'account')('two-factor-off'), exact: true }),
    ).toHaveCount(0);
  } finally {
    await program.stop();
  }
});
