import { hashPassword } from '@jalon/use-cases/person/hash-password';
import type { DataSource } from 'typeorm';

export interface AccountOptions {
  /** Null for somebody who comes through an identity provider only. */
  password?: string | null;
  demonstration?: boolean;
  /** A post of this kind, held from the beginning of time. */
  post?: string;
  deputy?: boolean;
}

/** Somebody who was added, with a password, and a post where one is named. Answers their id. */
export async function addAccount(
  dataSource: DataSource,
  email: string,
  { password = 'a good long password', demonstration = false, post, deputy = false }: AccountOptions = {},
): Promise<string> {
  const [{ id }] = await dataSource.query(
    `INSERT INTO person (id, name, email, email_verified, demonstration, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $1, true, $2, now(), now()) RETURNING id`,
    [email, demonstration],
  );
  if (password !== null) {
    await dataSource.query(
      `INSERT INTO sign_in_account (id, account_id, provider_id, user_id, password, created_at, updated_at)
       VALUES (gen_random_uuid(), $1::text, 'credential', $1::uuid, $2, now(), now())`,
      [id, await hashPassword(password)],
    );
  }
  if (post) await seat(dataSource, id, post, deputy);
  return id;
}

async function seat(dataSource: DataSource, personId: string, kind: string, deputy: boolean): Promise<void> {
  const name = JSON.stringify({ en: kind });
  const [organization] = await dataSource.query(
    `INSERT INTO organization (id, code, name, short_name, kind, side)
     VALUES (gen_random_uuid(), gen_random_uuid()::text, $1, $1, 'mission_component', 'un') RETURNING id`,
    [name],
  );
  const [post] = await dataSource.query(
    `INSERT INTO post (id, code, organization_id, kind, title)
     VALUES (gen_random_uuid(), gen_random_uuid()::text, $1, $2, $3) RETURNING id`,
    [organization.id, kind, name],
  );
  await dataSource.query(
    `INSERT INTO tenure (id, post_id, person_id, starts_on, deputy) VALUES (gen_random_uuid(), $1, $2, '2000-01-01', $3)`,
    [post.id, personId, deputy],
  );
}
