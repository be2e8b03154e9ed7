import type { Language, Text } from '@jalon/domain/language/text';
import type { Mission } from '@jalon/domain/mission/mission';
import { Entity, Unique } from 'typeorm';
import { Id, Json, Moment, Whole, Words } from '../connection/columns.ts';

@Entity('mission')
@Unique('mission_code_key', ['code'])
export class MissionEntity implements Mission {
  @Id() id!: string;
  @Words() code!: string;
  @Json() name!: Text;
  @Json() country!: Text;
  @Words() timeZone!: string;
  @Json() workingLanguages!: Language[];
  @Json() weekend!: number[];
  @Json() holidays!: string[];
  /** What a holiday is called, by its date; those without a name are not in it. */
  @Json({ default: {} }) holidayNames!: Record<string, string>;
  @Whole({ default: 1 }) version!: number;
  /** When its zone, weekend or holidays last changed; null where they never have. */
  @Moment({ nullable: true }) calendarAmendedAt!: string | null;
}
