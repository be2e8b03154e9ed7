import { readClock } from '@jalon/database/clock/clock.query';
import { standing } from '@jalon/database/person/standing.query';
import { loadActor } from '@jalon/database/post/actor.query';
import { Refused } from '@jalon/use-cases/refused';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idleSince, Sessions } from '../person/sessions.ts';
import type { Asker, Credential } from './asker.ts';

/**
 * For what lasts longer than a request should: asks again whether those who were let in would still be, so that a
 * right that ends meanwhile ends there too.
 */
@Injectable()
export class StillThere {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** Of these sessions and tokens those that still stand, each with the tenures of its holder at this moment. */
  async seats(credentials: Credential[]): Promise<Map<string, string>> {
    const { manager } = this.dataSource;
    const of = (kind: Credential['kind']) =>
      credentials.filter((credential) => credential.kind === kind).map(({ id }) => id);
    const realNow = new Date().toISOString();
    return standing(manager, {
      sessionIds: of('session'),
      tokenIds: of('token'),
      now: await readClock(manager),
      realNow,
      idleSince: idleSince(realNow),
    });
  }

  /** The same person in the posts that they hold now. Throws `Refused` where they would no longer be let in. */
  async again(asker: Asker): Promise<Asker> {
    const { credential, actor: before } = asker;
    const { manager } = this.dataSource;
    const now = await readClock(manager);
    const stands = (await this.seats([credential])).has(credential.id);
    const actor = stands ? await loadActor(manager, before.personId, now) : null;
    if (!actor || !this.sessions.admits(actor)) {
      throw new Refused({ code: credential.kind === 'session' ? 'session-expired' : 'token-not-valid' });
    }
    return { ...asker, actor, now };
  }
}
