import { failLetter, keepLetter, unmadeLetter } from '@jalon/database/letter/letters.repository';
import { placeOfActivity } from '@jalon/database/letter/place-of-activity.query';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { LetterContent } from '@jalon/domain/letter/letter-content';
import { WORKER_AUTHOR } from '../reminder/worker-author.ts';
import { letterContentOf } from './letter-content-of.ts';

/** Turns what a letter says into the bytes of a document. */
export type RenderLetter = (content: LetterContent) => Promise<Uint8Array>;

/** Makes a letter that was asked for, once, and keeps it with its hash. */
export class MakeLetter {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `skipped`: it is made already, or taken away. `outdated`: the register says something else by now, and whoever
   * wants a letter asks again. What `render` throws is kept as the reason and passed on.
   */
  async execute(letterId: string, render: RenderLetter): Promise<'made' | 'skipped' | 'outdated'> {
    const says = await this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const letter = await unmadeLetter(transaction.manager, letterId);
      if (!letter) return 'skipped' as const;
      const now = await letterContentOf(transaction, letter.activityId, letter.language);
      if (now?.contentHash === letter.contentHash) return { letter, content: now.content };
      await failLetter(transaction.manager, letterId, 'outdated');
      return 'outdated' as const;
    });
    if (typeof says === 'string') return says;
    const bytes = await this.#render(letterId, says.content, render);
    return this.transactions.run(WORKER_AUTHOR, async (transaction) => {
      const { manager, now } = transaction;
      if (!(await keepLetter(manager, letterId, bytes, now))) return 'skipped';
      const place = await placeOfActivity(manager, says.letter.activityId);
      const { language } = says.letter;
      transaction.record(
        {
          ...place,
          name: 'letter.made',
          subjectType: 'letter',
          subjectId: letterId,
          audience: 'un',
          after: { language },
        },
        null,
      );
      return 'made';
    });
  }

  async #render(letterId: string, content: LetterContent, render: RenderLetter): Promise<Uint8Array> {
    try {
      return await render(content);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      await this.transactions.run(WORKER_AUTHOR, ({ manager }) => failLetter(manager, letterId, reason));
      throw error;
    }
  }
}
