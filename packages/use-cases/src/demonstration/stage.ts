import { readClock } from '@jalon/database/clock/clock.query';
import { loadActor } from '@jalon/database/post/actor.query';
import type { Transactions } from '@jalon/database/transaction/transactions';
import type { Caller } from '../caller.ts';
import type { DemonstrationTenure } from './demonstration-data.ts';
import type { LoadDay } from './load-day.ts';

/** What the loader remembers while it plays: which key became which id, and who holds which post when. */
export class Stage {
  readonly missions = new Map<string, string>();
  readonly organizations = new Map<string, string>();
  readonly persons = new Map<string, string>();
  readonly posts = new Map<string, string>();
  readonly plans = new Map<string, string>();
  /** By full reference. */
  readonly activities = new Map<string, string>();
  /** By `activity reference/U1`, `activity reference/F1`. */
  readonly updates = new Map<string, string>();
  readonly findings = new Map<string, string>();
  readonly tenures: DemonstrationTenure[] = [];
  /** The coordinator's post of each mission. */
  readonly coordinators = new Map<string, string>();

  constructor(
    readonly transactions: Transactions,
    readonly loadDay: LoadDay,
  ) {}

  /** The caller who acts in a post so many days ago: its holder on that day, or the person named by `by`. */
  async caller(post: string, daysAgo: number, by?: string): Promise<Caller> {
    const account = by ?? this.#holderOf(post, daysAgo);
    const { manager } = this.transactions.dataSource;
    const held = await loadActor(manager, id(this.persons, account), await readClock(manager));
    if (!held) throw new Error(`Nobody of the name ${account} can act`);
    return { actor: held, source: 'cli', language: held.language };
  }

  #holderOf(post: string, daysAgo: number): string {
    const holder = this.tenures.find(
      (tenure) =>
        tenure.post === post &&
        tenure.role === 'holder' &&
        tenure.startDays <= -daysAgo &&
        (tenure.endDays === null || tenure.endDays >= -daysAgo),
    );
    if (!holder) throw new Error(`Nobody held the post ${post} ${daysAgo} days ago`);
    return holder.person;
  }
}

/** The id behind a key; the data's own test makes sure that it exists. */
export function id(map: Map<string, string>, key: string): string {
  const value = map.get(key);
  if (!value) throw new Error(`The demonstration data names ${key}, which is not there`);
  return value;
}
