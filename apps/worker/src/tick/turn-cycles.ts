import type { Instant } from '@jalon/domain/mission/local-date';
import { TurnCycles } from '@jalon/use-cases/cycle/turn-cycles';
import type { Context } from '../context.ts';

/** Opens and closes reporting cycles by their dates. */
export async function turnCycles({ transactions }: Context, now: Instant): Promise<void> {
  await new TurnCycles(transactions).execute(now);
}
