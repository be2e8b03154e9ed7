import { connect } from '@jalon/database/connection/data-source';
import { loadActor } from '@jalon/database/post/actor.query';
import { Transactions } from '@jalon/database/transaction/transactions';
import { SendAgain } from '@jalon/use-cases/reminder/send-again';
import { PUBLIC_URL } from '../machines/public-url.ts';
import type { ExpectedMail } from '../oracle/expected-mails.ts';
import type { Register } from './register.ts';

export interface AskAgainSettings {
  readonly register: Register;
  readonly appUrl: string;
  /** Holds the coordinator's post of the mission. */
  readonly coordinatorId: string;
  readonly nowMs: number;
}

/**
 * The coordinator finds mails that have failed and has them sent again, with the program's own use case. Answers the
 * addresses for which that was not possible: they were not listed as failed.
 */
export async function askAgain(
  mails: readonly ExpectedMail[],
  settings: AskAgainSettings,
): Promise<string[]> {
  const { register, appUrl, coordinatorId, nowMs } = settings;
  const dataSource = await connect(appUrl, 2);
  try {
    const actor = await loadActor(dataSource.manager, coordinatorId, new Date(nowMs).toISOString());
    if (!actor) throw new Error('The coordinator holds no post.');
    const again = new SendAgain(new Transactions(dataSource), { publicUrl: PUBLIC_URL });
    const refused: string[] = [];
    for (const { email } of mails) {
      const failed = 'SELECT id FROM mail WHERE to_address = $1 AND failed_at IS NOT NULL';
      const [mail] = await register.ask<{ id: string }>(failed, [email]);
      const caller = { actor, source: 'harness', language: 'en' } as const;
      const isAsked = mail && (await again.execute(caller, mail.id).catch(() => null));
      if (!isAsked) refused.push(email);
    }
    return refused;
  } finally {
    await dataSource.destroy();
  }
}
