import { fileURLToPath } from 'node:url';
import type { CheckName } from '../checks/fault.ts';
import type { Register } from '../run/register.ts';

/** A fault that is put into the engine, to see that a check finds it. */
export interface Plant {
  readonly name: string;
  /** What the engine then does wrong. */
  readonly what: string;
  /** The check that must find it. */
  readonly found: CheckName;
  /** What the database does behind the engine's back; run by the owner of the tables before the workers start. */
  readonly sql?: string;
  /** A module that every worker loads before anything else. */
  readonly module?: string;
}

const before = (event: string, table: string, body: string): string => `
CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$;
CREATE TRIGGER planted BEFORE ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION planted();`;

const isBeingClaimed = 'NEW.claimed_until IS NOT NULL AND OLD.claimed_until IS NULL';
const rewritten = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

export const PLANTS: readonly Plant[] = [
  {
    name: 'loses-on-failure',
    what: 'a mail counts as delivered as soon as it is taken; what the server then refuses is lost',
    found: 'due',
    sql: before(
      'UPDATE',
      'mail',
      `IF NEW.next_attempt_at IS NOT NULL THEN NEW.delivered_at := NEW.next_attempt_at; NEW.next_attempt_at := NULL; END IF; RETURN NEW;`,
    ),
  },
  {
    name: 'no-leap-day',
    what: 'nothing is planned for 29 February',
    found: 'due',
    sql: before('INSERT', 'digest', `IF NEW.local_date = '2028-02-29' THEN RETURN NULL; END IF; RETURN NEW;`),
  },
  {
    name: 'forgets-the-claim',
    what: 'a claim is not written down, so that several workers take the same mail',
    found: 'once',
    sql: before('UPDATE', 'mail', 'NEW.claimed_until := NULL; RETURN NEW;'),
  },
  {
    name: 'another-id-each-time',
    what: 'each attempt has a Message-ID of its own',
    found: 'once',
    sql: before(
      'UPDATE',
      'mail',
      `IF ${isBeingClaimed} THEN NEW.message_id := '<' || gen_random_uuid() || '@jalon.example.org>'; END IF; RETURN NEW;`,
    ),
  },
  {
    name: 'skips-the-recheck',
    what: 'right and need are not asked again when a mail leaves',
    found: 'right',
    module: rewritten('skips-the-recheck'),
  },
  {
    name: 'keeps-lost-posts',
    what: 'who lost a post keeps it in the eyes of the engine',
    found: 'right',
    sql: before('UPDATE', 'tenure', 'NEW.ends_on := NULL; RETURN NEW;'),
  },
  {
    name: 'undoes-what-is-done',
    what: 'a milestone that was done is still open in the eyes of the engine',
    found: 'right',
    sql: before('UPDATE', 'milestone', 'NEW.done_on := NULL; RETURN NEW;'),
  },
  {
    name: 'misses-renewals',
    what: 'a mandate that was renewed, or given up, still ends on its old day',
    found: 'right',
    sql: before('UPDATE', 'mandate', 'NEW.ends_on := OLD.ends_on; NEW.ended_on := NULL; RETURN NEW;'),
  },
  {
    name: 'asks-once-more',
    what: 'reports are asked for although they were sent',
    found: 'right',
    module: rewritten('asks-once-more'),
  },
  {
    name: 'never-comes-back',
    what: 'what somebody has put off for some weeks is put off for ever',
    found: 'due',
    sql: `UPDATE snooze SET until = '2031-01-01';${before('INSERT', 'snooze', "NEW.until := '2031-01-01'; RETURN NEW;")}`,
  },
  {
    name: 'tells-titles',
    what: 'the title of a confidential card is told',
    found: 'right',
    module: rewritten('tells-titles'),
  },
  {
    name: 'summer-all-year',
    what: 'clocks never change: Paris has summer time all year',
    found: 'hour',
    sql: `UPDATE mission SET time_zone = 'Etc/GMT-2' WHERE time_zone = 'Europe/Paris'`,
  },
  {
    name: 'works-on-holidays',
    what: 'the holidays of a mission are not known',
    found: 'hour',
    sql: `UPDATE mission SET holidays = '[]'`,
  },
  {
    name: 'two-mails-a-day',
    what: 'one digest in ten goes out as two mails',
    found: 'hour',
    sql: `
CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF pg_trigger_depth() = 1 AND hashtext(NEW.to_address) % 10 = 0 THEN
    INSERT INTO mail (id, person_id, mission_id, digest_id, to_address, subject, html, text, language, message_id, created_at)
    VALUES (gen_random_uuid(), NEW.person_id, NEW.mission_id, NEW.digest_id, NEW.to_address, NEW.subject, NEW.html, NEW.text,
            NEW.language, '<again-' || NEW.id || '@jalon.example.org>', NEW.created_at);
  END IF; RETURN NULL; END $$;
CREATE TRIGGER planted AFTER INSERT ON mail FOR EACH ROW EXECUTE FUNCTION planted();`,
  },
  {
    name: 'hides-refusals',
    what: 'what the server refuses for good is listed as delivered',
    found: 'failed',
    sql: before(
      'UPDATE',
      'mail',
      `IF NEW.failed_at IS NOT NULL THEN NEW.delivered_at := NEW.failed_at; NEW.failed_at := NULL; END IF; RETURN NEW;`,
    ),
  },
  {
    name: 'says-sent',
    what: 'a line that was suppressed is said to be sent',
    found: 'recorded',
    sql: before(
      'UPDATE',
      'reminder',
      `IF NEW.state = 'suppressed' THEN NEW.state := 'sent'; NEW.reason := NULL; END IF; RETURN NEW;`,
    ),
  },
  {
    name: 'no-room-counts-as-sent',
    what: 'a line that found no room in its mail is said to be sent, and is told no more',
    found: 'recorded',
    sql: before(
      'UPDATE',
      'reminder',
      `IF NEW.reason = 'no_room' THEN NEW.state := 'sent'; NEW.reason := NULL; END IF; RETURN NEW;`,
    ),
  },
  {
    name: 'keeps-the-claim',
    what: 'a mail stays claimed after it was delivered',
    found: 'finished',
    sql: before(
      'UPDATE',
      'mail',
      `IF NEW.delivered_at IS NOT NULL THEN NEW.claimed_until := OLD.claimed_until; END IF; RETURN NEW;`,
    ),
  },
];

export async function plantInDatabase(register: Register, name: string | null): Promise<void> {
  const sql = planted(name)?.sql;
  if (sql) await register.ask(sql);
}

export function plantInWorker(name: string | null): string | null {
  return planted(name)?.module ?? null;
}

export function planted(name: string | null): Plant | null {
  if (name === null) return null;
  const plant = PLANTS.find((one) => one.name === name);
  if (!plant)
    throw new Error(`There is no fault "${name}"; there are ${PLANTS.map((one) => one.name).join(', ')}.`);
  return plant;
}
