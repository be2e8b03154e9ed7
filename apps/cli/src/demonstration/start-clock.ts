import { setClock } from '@jalon/database/clock/clock.query';
import { connect } from '@jalon/database/connection/data-source';

/**
 * Sets the program's clock to an instant, if nothing has happened in this database yet: afterwards a restart
 * goes on from where the clock stands.
 */
export async function startClock(ownerUrl: string, startsAt: string): Promise<void> {
  const dataSource = await connect(ownerUrl, 1);
  try {
    const [found] = await dataSource.query('SELECT EXISTS (SELECT 1 FROM fact) AS something');
    if (!found?.something) await setClock(dataSource.manager, startsAt);
  } finally {
    await dataSource.destroy();
  }
}
