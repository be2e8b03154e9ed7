import { createHmac, timingSafeEqual } from 'node:crypto';
import { type CalendarKey, calendarKey } from '@jalon/database/person/calendar-key.query';
import type { DataSource } from 'typeorm';

const address = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})\.ics$/;

/**
 * Private calendar addresses: `<id>.<HMAC-SHA-256>.ics`, computed from the installation's secret and the number of
 * times the address was rotated. Nothing secret is kept, so that a copy of the database opens nobody's calendar.
 */
export class CalendarAddresses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secret: string,
    private readonly publicUrl: string,
  ) {}

  urlOf(key: CalendarKey): string {
    return `${this.publicUrl}/api/calendar/${key.id}.${this.#sealOf(key)}.ics`;
  }

  /** Whose address this is; null for one that never was, or no longer is. */
  async personOf(name: string): Promise<string | null> {
    const [, id, seal] = address.exec(name) ?? [];
    if (id === undefined || seal === undefined) return null;
    const key = await calendarKey(this.dataSource.manager, id);
    return key && isSame(seal, this.#sealOf(key)) ? key.personId : null;
  }

  #sealOf({ id, personId, rotation }: CalendarKey): string {
    return createHmac('sha256', this.secret)
      .update(`calendar ${id} ${personId} ${rotation}`)
      .digest('base64url');
  }
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
