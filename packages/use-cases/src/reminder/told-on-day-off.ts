import { digestedBetween } from '@jalon/database/reminder/digested-between.query';
import type { Transaction } from '@jalon/database/transaction/transaction';
import { addDays, type LocalDate } from '@jalon/domain/mission/local-date';
import type { Calendar } from '@jalon/domain/mission/mission-calendar';
import type { AddressedLine } from '@jalon/domain/reminder/address-lines';
import { isDigestDay, nominalDigestDay } from '@jalon/domain/reminder/digest-due';

/**
 * Which lines of a digest that was moved behind days off were told already: where such a day became one only after
 * its digest had left, the week's digest does not leave once more. The short mail of the day is another matter.
 */
export async function toldOnDayOff(
  manager: Transaction['manager'],
  { date, digestWeekday, calendar }: { date: LocalDate; digestWeekday: number; calendar: Calendar },
  personIds: string[],
): Promise<(line: Pick<AddressedLine, 'personId' | 'rung'>) => boolean> {
  const nominal = nominalDigestDay({ digestWeekday }, date);
  const isMoved = nominal < date && isDigestDay({ digestWeekday }, calendar, date);
  const told = isMoved ? await digestedBetween(manager, personIds, nominal, addDays(date, -1)) : new Set();
  return ({ personId, rung }) => rung !== 'due_next_working_day' && told.has(personId);
}
