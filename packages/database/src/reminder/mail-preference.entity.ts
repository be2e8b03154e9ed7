import { OPTIONAL_MAILS, type OptionalMail } from '@jalon/domain/reminder/optional-mails';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment, oneOf } from '../connection/columns.ts';
import { PersonEntity } from '../person/person.entity.ts';

/** A kind of mail that a person does without. Whoever has no row gets everything. */
@Entity('mail_preference')
@Check('mail_preference_kind_check', oneOf('kind', OPTIONAL_MAILS))
export class MailPreferenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @PrimaryColumn({ type: 'text' })
  kind!: OptionalMail;
  @Moment() unsubscribedAt!: string;
}
