import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Id, Long, Moment, Ref, Whole, Words } from '../connection/columns.ts';
import { PersonEntity } from './person.entity.ts';

/** A session of a signed-in person. Kept by better-auth, on the real clock. */
@Entity('sign_in_session')
@Unique('sign_in_session_token_key', ['token'])
export class SignInSessionEntity {
  @Id() id!: string;
  @Moment() expiresAt!: string;
  /** SHA-256 of the token that the cookie holds. */
  @Words() token!: string;
  @Moment() createdAt!: string;
  @Moment() updatedAt!: string;
  /** The last request, to five minutes; null before the first. */
  @Moment({ nullable: true }) lastSeenAt!: string | null;
  @Words({ nullable: true }) ipAddress!: string | null;
  @Words({ nullable: true }) userAgent!: string | null;
  @Index('sign_in_session_person_idx')
  @Ref()
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  userId!: string;
}

/** How a person proves who they are: the hash of a password, or an account at an identity provider. */
@Entity('sign_in_account')
@Unique('sign_in_account_provider_key', ['providerId', 'accountId'])
export class SignInAccountEntity {
  @Id() id!: string;
  @Words() accountId!: string;
  @Words() providerId!: string;
  @Index('sign_in_account_person_idx')
  @Ref()
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  userId!: string;
  @Words({ nullable: true }) accessToken!: string | null;
  @Words({ nullable: true }) refreshToken!: string | null;
  @Words({ nullable: true }) idToken!: string | null;
  @Moment({ nullable: true }) accessTokenExpiresAt!: string | null;
  @Moment({ nullable: true }) refreshTokenExpiresAt!: string | null;
  @Words({ nullable: true }) scope!: string | null;
  @Words({ nullable: true }) password!: string | null;
  @Moment() createdAt!: string;
  @Moment() updatedAt!: string;
}

/** A one-time value of better-auth (a reset link, a state of an OIDC round trip). */
@Entity('sign_in_verification')
export class SignInVerificationEntity {
  @Id() id!: string;
  @Index('sign_in_verification_identifier_idx')
  @Words()
  identifier!: string;
  @Words() value!: string;
  @Moment() expiresAt!: string;
  @Moment() createdAt!: string;
  @Moment() updatedAt!: string;
}

/** Failed attempts, counted by account and source. Only failures are ever written here. */
@Entity('sign_in_failure')
@Index('sign_in_failure_idx', ['account', 'source', 'at'])
@Index('sign_in_failure_source_idx', ['source', 'at'])
export class SignInFailureEntity {
  @Id() id!: string;
  /** What was guessed: a password, a code, a one-time link. */
  @Words({ default: 'password' }) purpose!: string;
  /** A hash of the address that was tried. */
  @Words() account!: string;
  /** A hash of where it came from. */
  @Words() source!: string;
  @Long() at!: number;
  @Whole({ default: 1 }) weight!: number;
}

/** A place from which somebody has signed in: an attack from elsewhere does not slow them down there. */
@Entity('sign_in_known_source')
export class KnownSourceEntity {
  @PrimaryColumn({ type: 'text' }) account!: string;
  @PrimaryColumn({ type: 'text' }) source!: string;
  @Long() at!: number;
}
