import { createTestDatabase } from '@jalon/config/testing/create-test-database';
import { connect } from '@jalon/database/connection/data-source';
import type { Transactions } from '@jalon/database/transaction/transactions';
import { Story } from './a-story.ts';

/** A story in a database of its own; end it in `afterAll`. */
export interface StoryDatabase {
  story: Story;
  dataSource: Transactions['dataSource'];
  /** Runs SQL as the owner of the tables, for what the program itself may never do. */
  asOwner(sql: string): Promise<void>;
  end(): Promise<void>;
}

/** Opens a migrated database as the program's own role and begins a story in it. */
export async function openStory(): Promise<StoryDatabase> {
  const database = await createTestDatabase();
  const dataSource = await connect(database.appUrl, 20);
  return {
    story: await Story.begin(dataSource),
    dataSource,
    asOwner: async (sql) => {
      const owner = await connect(database.ownerUrl, 1);
      await owner.query(sql);
      await owner.destroy();
    },
    end: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
