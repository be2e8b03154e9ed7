import { PersonEntity } from '@jalon/database/person/person.entity';
import { SignInAccountEntity } from '@jalon/database/person/sign-in.entity';
import { TenureEntity } from '@jalon/database/post/post.entity';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { Transactions } from '@jalon/database/transaction/transactions';
import type { FactName } from '@jalon/domain/audit/fact';
import type { Language } from '@jalon/domain/language/text';
import { Refused } from '../refused.ts';
import { refuseTaken } from '../transaction/refuse-taken.ts';
import { hashPassword } from './hash-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface NewAdministrator {
  email: string;
  name: string;
  password: string;
  language?: Language;
}

/**
 * Makes an administrator's account: the first one of a database without demonstration data, or a further one.
 * The post and its organization are made with the first. Answers the person's id. Throws `Refused`:
 * `invalid-input` at `/email` or `/name`, `password-…` at `/password`, `reference-taken` at `/email`.
 */
export async function addAdministrator(
  dataSource: Transactions['dataSource'],
  { email, name, password, language = 'en' }: NewAdministrator,
): Promise<string> {
  const person = { email: email.trim().toLowerCase(), name: name.trim(), language };
  refuseFaulty(person);
  await refuseWeakPassword(password, person);
  const hash = await hashPassword(password);
  const author = { personId: null, source: 'cli' };
  return new Transactions(dataSource).run(author, async (transaction) => {
    const personId = await insertPerson(transaction, person, hash);
    const postId = await administratorsPost(transaction);
    await transaction.manager.insert(TenureEntity, {
      id: transaction.newId(),
      postId,
      personId,
      startsOn: transaction.now.slice(0, 10),
      endsOn: null,
    });
    record(transaction, 'tenure.started', 'post', postId);
    return personId;
  });
}

function refuseFaulty({ email, name }: { email: string; name: string }): void {
  const refuse = (pointer: string) => {
    throw new Refused({ code: 'invalid-input', pointer });
  };
  if (!address.test(email)) refuse('/email');
  if (name === '') refuse('/name');
}

async function insertPerson(
  transaction: Transaction,
  person: Pick<PersonEntity, 'email' | 'name' | 'language'>,
  password: string,
): Promise<string> {
  const { manager, now } = transaction;
  const personId = transaction.newId();
  const stamps = { createdAt: now, updatedAt: now };
  // Whoever stands at the server's console vouches for the address.
  const row = { ...person, ...stamps, id: personId, emailVerified: true };
  await refuseTaken(manager.insert(PersonEntity, row), '/email');
  await manager.insert(SignInAccountEntity, {
    ...stamps,
    id: transaction.newId(),
    accountId: personId,
    providerId: 'credential',
    userId: personId,
    password,
  });
  record(transaction, 'person.added', 'person', personId);
  return personId;
}

/** The one administrator's post of the host, made where it is not there yet; two at once make one. */
async function administratorsPost(transaction: Transaction): Promise<string> {
  const { manager } = transaction;
  const [known] = await manager.query(
    `SELECT id FROM post WHERE kind = 'administrator' AND mission_id IS NULL ORDER BY code LIMIT 1`,
  );
  if (known) return known.id;
  const [host] = await manager.query(
    `INSERT INTO organization (id, code, name, short_name, kind, side) VALUES ($1, 'HOST', $2, $3, 'civil_society', 'partner')
     ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id, xmax = 0 AS made`,
    [transaction.newId(), JSON.stringify(HOST_NAME), JSON.stringify(HOST_SHORT_NAME)],
  );
  if (host.made) record(transaction, 'organization.added', 'organization', host.id);
  const [post] = await manager.query(
    `INSERT INTO post (id, code, organization_id, kind, title) VALUES ($1, 'administrator', $2, 'administrator', $3)
     ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id`,
    [transaction.newId(), host.id, JSON.stringify(POST_TITLE)],
  );
  return post.id;
}

const HOST_NAME = {
  en: 'Host of this installation',
  fr: 'Hébergeur de cette installation',
  ar: 'الجهة المضيفة لهذا النظام',
};
const HOST_SHORT_NAME = { en: 'Host', fr: 'Hébergeur', ar: 'المضيف' };
const POST_TITLE = {
  en: 'Administrator of this installation',
  fr: 'Administrateur de cette installation',
  ar: 'مدير هذا النظام',
};

function record(transaction: Transaction, name: FactName, subjectType: string, subjectId: string): void {
  const scope = { missionId: null, planId: null, activityId: null, concernedOrganizationIds: [] };
  const marking = { sensitivity: 'unclassified', audience: 'all' } as const;
  transaction.record({ name, subjectType, subjectId, ...scope, ...marking }, null);
}
