import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Id, Long, Moment, Ref, Whole, Words } from '../connection/columns.ts';
import { PersonEntity } from './person.entity.ts';

/** A person's authenticator. It counts from the first right code on; `person.two_factor_enabled` says so too. */
@Entity('sign_in_two_factor')
export class TwoFactorEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId!: string;
  /** Encrypted under JALON_SECRET. */
  @Words() secret!: string;
  /** Null while it is being set up. */
  @Moment({ nullable: true }) confirmedAt!: string | null;
  /** The step of the last code that was taken: it and every earlier one are refused from then on. */
  @Long({ nullable: true }) lastStep!: number | null;
  @Moment() createdAt!: string;
}

/** One of ten codes for a day without the authenticator. Each works once. */
@Entity('sign_in_recovery_code')
@Unique('sign_in_recovery_code_key', ['personId', 'hash'])
export class RecoveryCodeEntity {
  @Id() id!: string;
  @Ref()
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId!: string;
  /** HMAC-SHA-256 under JALON_SECRET. */
  @Words() hash!: string;
  @Moment({ nullable: true }) usedAt!: string | null;
}

/** Somebody between the first factor and the second: known to five minutes and five codes, signed in nowhere. */
@Entity('sign_in_step')
export class SignInStepEntity {
  /** SHA-256 of what the cookie holds. */
  @PrimaryColumn({ type: 'text' }) hash!: string;
  @Index('sign_in_step_person_idx')
  @Ref()
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId!: string;
  /** `password` or `oidc`. */
  @Words() way!: string;
  @Whole({ default: 0 }) attempts!: number;
  @Moment() expiresAt!: string;
}

/** What may be used once and was: the state of a round trip to the identity provider. */
@Entity('sign_in_spent')
export class SpentEntity {
  @PrimaryColumn({ type: 'text' }) hash!: string;
  @Moment() expiresAt!: string;
}
