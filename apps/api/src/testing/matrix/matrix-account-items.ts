import { randomUUID } from 'node:crypto';
import type { RegisterBuilder } from '@jalon/use-cases/testing/a-register';
import type { MatrixPlace, Seated } from './matrix-world.ts';

/** Accounts on which an administrator acts, and keys that belong to nobody who asks. */
export interface MatrixAccountItems {
  vacantPost: string;
  /** Somebody with a post of their own, whose tenure is `tenure`. */
  person: string;
  tenure: string;
  invited: string;
  invitation: string;
  /** Somebody with a second factor. */
  enrolled: string;
  foreignSession: string;
  foreignToken: string;
  /** A mail of the mission that its server refused. */
  deadLetter: string;
}

export async function theAccountItems(
  build: RegisterBuilder,
  { missionId, organizations }: MatrixPlace,
  seated: Seated[],
): Promise<MatrixAccountItems> {
  const { dataSource } = build;
  const isAdministrator = ({ seat, situation }: Seated) =>
    seat === 'administrator' && situation === 'own organization';
  const { client } = seated.find(isAdministrator)!;
  const vacantPost = (await build.post(missionId, 'focal_point', organizations.army)).id;
  const person = await build.person({ demonstration: true });
  const held = await build.post(missionId, 'focal_point', organizations.army);
  const tenure = await build.tenure(held.id, person.id);
  const enrolled = await build.person({ demonstration: true, twoFactorEnabled: true });
  const invite = async (name: string) =>
    (await client.post('/api/invitations', { email: `${name}@example.org`, name, language: 'en' })).body;
  const invited = await invite('again');
  const invitation = await invite('revoked');
  const [foreignSession, foreignToken, deadLetter] = [randomUUID(), randomUUID(), randomUUID()];
  await dataSource.query(
    `INSERT INTO sign_in_session (id, expires_at, token, created_at, updated_at, user_id)
     VALUES ($1, now() + interval '1 hour', 'the hash of a token', now(), now(), $2)`,
    [foreignSession, person.id],
  );
  await dataSource.query(
    `INSERT INTO personal_token (id, person_id, name, token_hash, scopes, created_at, expires_on)
     VALUES ($1, $2, 'A program', 'a hash', '["plans:read"]', now(), '2099-01-01')`,
    [foreignToken, person.id],
  );
  await dataSource.query(
    `INSERT INTO mail (id, person_id, mission_id, kind, to_address, subject, html, text, language, message_id,
       created_at, failed_at, failure, attempts)
     VALUES ($1, $2, $3, 'security', 'somebody@example.org', 'A subject', '', '', 'en', $1::uuid::text,
       '2026-02-01', '2026-02-01', '550 5.1.1 unknown', 1)`,
    [deadLetter, person.id, missionId],
  );
  return {
    vacantPost,
    person: person.id,
    tenure: tenure.id,
    invited: invited.person.id,
    invitation: invitation.id,
    enrolled: enrolled.id,
    foreignSession,
    foreignToken,
    deadLetter,
  };
}
