import type { Language } from '@jalon/domain/language/text';
import { Entity, Unique } from 'typeorm';
import { Flag, Id, Moment, Whole, Words } from '../connection/columns.ts';

/** Somebody who can sign in. Sign-in reads and writes this table too (better-auth's "user"). */
@Entity('person')
@Unique('person_email_key', ['email'])
export class PersonEntity {
  @Id() id!: string;
  @Words() name!: string;
  /** Lower case. */
  @Words() email!: string;
  @Flag() emailVerified!: boolean;
  @Words({ nullable: true }) image!: string | null;
  @Words({ default: 'en' }) language!: Language;
  @Flag({ default: true }) active!: boolean;
  @Flag() demonstration!: boolean;
  /** True from the first right code of their authenticator on. */
  @Flag() twoFactorEnabled!: boolean;
  @Moment() createdAt!: string;
  @Moment() updatedAt!: string;
  @Whole({ default: 1 }) version!: number;
}
