import { Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Moment, Ref, Whole } from '../connection/columns.ts';
import { PersonEntity } from './person.entity.ts';

/**
 * The private address of a person's calendar, without its secret: that is computed from the installation's secret,
 * this id and this number, so that a copy of the database opens nobody's calendar.
 */
@Entity('calendar_address')
@Unique('calendar_address_person_key', ['personId'])
export class CalendarAddressEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  /** Raised by one to make every earlier address worthless. */
  @Whole({ default: 1 }) rotation!: number;
  @Moment() rotatedAt!: string;
}
