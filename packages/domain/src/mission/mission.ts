import type { Language, Text } from '../language/text.ts';
import type { LocalDate } from './local-date.ts';

/** A UN field presence. */
export interface Mission {
  id: string;
  /** The mission's reference: `MLI`, `SSD`, `COD`, `CAF`. */
  code: string;
  name: Text;
  country: Text;
  /** IANA: `Africa/Bamako`. */
  timeZone: string;
  workingLanguages: Language[];
  /** ISO weekdays off: `[6, 7]`. */
  weekend: number[];
  holidays: LocalDate[];
}
