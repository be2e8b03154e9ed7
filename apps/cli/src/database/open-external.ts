import { reachDatabase } from './reach-database.ts';

/** The database that a command works on, and how to let go of it. */
export interface OpenDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The account of the program, which migrations give its rights; null where it also owns the tables. */
  readonly appRole: string | null;
  /** Whether a running Jalon uses it too. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

/** Makes sure that both addresses of an external database answer. */
export async function openExternal(appUrl: string, migrationUrl: string | null): Promise<OpenDatabase> {
  await reachDatabase('DATABASE_URL', appUrl);
  if (migrationUrl) await reachDatabase('DATABASE_MIGRATION_URL', migrationUrl);
  const ownerUrl = migrationUrl ?? appUrl;
  const appRole = decodeURIComponent(new URL(appUrl).username) || null;
  const isSameAccount = new URL(ownerUrl).username === new URL(appUrl).username;
  return {
    ownerUrl,
    appUrl,
    appRole: isSameAccount ? null : appRole,
    isShared: false,
    close: async () => undefined,
  };
}
