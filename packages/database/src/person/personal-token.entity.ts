import type { TokenScope } from '@jalon/domain/person/token-scopes';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Day, Id, Json, Moment, Ref, Words } from '../connection/columns.ts';
import { PersonEntity } from './person.entity.ts';

/** A key that a person gave to a program of theirs. Every instant in it is of the real clock. */
@Entity('personal_token')
@Unique('personal_token_hash_key', ['tokenHash'])
export class PersonalTokenEntity {
  @Id() id!: string;
  @Index('personal_token_person_idx')
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Words() name!: string;
  /** SHA-256 of the token, hexadecimal. The token itself is random enough that nothing slower is needed. */
  @Words() tokenHash!: string;
  @Json() scopes!: TokenScope[];
  @Moment() createdAt!: string;
  /** The last day, in UTC, on which it works. */
  @Day() expiresOn!: string;
  @Moment({ nullable: true }) lastUsedAt!: string | null;
  @Moment({ nullable: true }) revokedAt!: string | null;
}
