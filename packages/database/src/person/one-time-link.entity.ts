import { LINK_PURPOSES, type LinkPurpose } from '@jalon/domain/person/one-time-link';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Moment, oneOf, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from './person.entity.ts';

/**
 * A mailed link that is good for one use. The token itself is nowhere: it is computed from the id and the
 * program's secret when the mail leaves, and again when somebody presents it.
 */
@Entity('one_time_link')
@Check('one_time_link_purpose_check', oneOf('purpose', LINK_PURPOSES))
@Index('one_time_link_person_idx', ['personId', 'createdAt'])
export class OneTimeLinkEntity {
  @Id() id!: string;
  @Words() purpose!: LinkPurpose;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Moment() createdAt!: string;
  @Moment() expiresAt!: string;
  @Moment({ nullable: true }) usedAt!: string | null;
  @Moment({ nullable: true }) revokedAt!: string | null;
}
