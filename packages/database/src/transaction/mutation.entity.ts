import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';

/** A change that a person sent under a name of its own: sent again, it answers what it answered first. */
@Entity('mutation')
export class MutationEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @PrimaryColumn({ type: 'text' }) mutationId!: string;
  @Words() useCase!: string;
  /** The id of what was changed or made. */
  @Ref() subjectId!: string;
  @Moment() at!: string;
}
