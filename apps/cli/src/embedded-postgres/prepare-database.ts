import pg from 'pg';

/** The two accounts of the program in its database: migrations own everything, the program only uses it. */
export const OWNER_ROLE = 'jalon_owner';
export const APP_ROLE = 'jalon_app';

export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** The address of a database on the embedded server. */
export function addressOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Makes the two roles, if they are missing, with these passwords. Safe to run on every start. */
export async function prepareRoles(port: number, passwords: Passwords): Promise<void> {
  await asSuperuser(port, passwords, async (client) => {
    for (const [role, password] of [
      [OWNER_ROLE, passwords.owner],
      [APP_ROLE, passwords.app],
    ] as const) {
      const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
      await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    }
  });
}

/** Makes a database that the migrations own, if it is missing. */
export async function prepareDatabase(port: number, passwords: Passwords, name: string): Promise<void> {
  await asSuperuser(port, passwords, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${OWNER_ROLE}`);
    }
  });
}

async function asSuperuser(
  port: number,
  passwords: Passwords,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({
    connectionString: addressOf('postgres', passwords.superuser, port, 'postgres'),
  });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
