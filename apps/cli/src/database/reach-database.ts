import pg from 'pg';
import { Obstacle } from '../terminal/obstacle.ts';

const OLDEST_VERSION = 15;
const CONNECT_WITHIN_MS = 5_000;

/** Makes sure that an external database answers and is new enough. Throws an Obstacle that names the variable. */
export async function reachDatabase(variable: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < OLDEST_VERSION) {
      throw new Obstacle(
        `${variable} leads to PostgreSQL ${major}: Jalon needs version ${OLDEST_VERSION} or later.`,
      );
    }
  } catch (error) {
    throw error instanceof Obstacle
      ? error
      : new Obstacle(explain(variable, new URL(url), error as DatabaseError));
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface DatabaseError extends Error {
  readonly code?: string;
}

function explain(variable: string, url: URL, error: DatabaseError): string {
  const place = `${url.hostname}:${url.port || 5432}`;
  switch (error.code) {
    case 'ECONNREFUSED':
      return `${variable}: no PostgreSQL answers at ${place}: start it, or correct host and port.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${variable}: no machine is called ${url.hostname}: correct the host.`;
    case '28P01':
    case '28000':
      return `${variable}: PostgreSQL at ${place} refuses the account ${url.username}: correct name and password.`;
    case '3D000':
      return `${variable}: PostgreSQL at ${place} has no database ${url.pathname.slice(1)}: create it, or correct the name.`;
    default:
      return `${variable}: PostgreSQL at ${place} cannot be used (${error.message || error.code}): check the address and the network.`;
  }
}
