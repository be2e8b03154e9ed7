import { missionsWithUnknownZone } from '@jalon/database/mission/unknown-zones.query';
import type { Context } from '../context.ts';

/** What each process has said already: once for each mission and zone, not at every tick. */
const said = new WeakMap<Context, Set<string>>();

/** Says which missions count in UTC because nobody knows their zone. Their mails and everybody's go out all the same. */
export async function warnOfUnknownZones(context: Context): Promise<void> {
  const known = said.get(context) ?? new Set();
  said.set(context, known);
  for (const { code, timeZone } of await missionsWithUnknownZone(context.dataSource.manager)) {
    const key = `${code} ${timeZone}`;
    if (known.has(key)) continue;
    known.add(key);
    context.log.warn(
      { mission: code, timeZone },
      'Nobody knows the time zone of a mission; it counts in UTC',
    );
  }
}
