import { connect } from '@jalon/database/connection/data-source';

/**
 * What lies in a database:
 * - `empty`: tables and nothing in them;
 * - `loaded`: the demonstration, whole;
 * - `cut-off`: the demonstration, whose loading was interrupted;
 * - `real`: somebody's own data.
 */
export type DemonstrationState = 'empty' | 'loaded' | 'cut-off' | 'real';

/** Looks what lies in a migrated database. */
export async function demonstrationState(ownerUrl: string): Promise<DemonstrationState> {
  const dataSource = await connect(ownerUrl, 1);
  try {
    const [found] = await dataSource.query(
      `SELECT EXISTS (SELECT 1 FROM fact WHERE name = 'demonstration.loaded') AS loaded,
              EXISTS (SELECT 1 FROM person WHERE email LIKE '%@demo.jalon.test') AS begun,
              EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM mission) AS something`,
    );
    if (found.loaded) return 'loaded';
    if (found.begun) return 'cut-off';
    return found.something ? 'real' : 'empty';
  } finally {
    await dataSource.destroy();
  }
}
