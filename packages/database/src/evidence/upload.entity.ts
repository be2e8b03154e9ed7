import { UPLOAD_STATES, type UploadState } from '@jalon/domain/evidence/upload';
import { SIDES, type Side } from '@jalon/domain/organization/organization';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Flag, Id, Moment, oneOf, Ref, Whole, Words } from '../connection/columns.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

/** A file that somebody sent, as it was cleaned. Its content lies in chunks. */
@Entity('upload')
@Check('upload_state_check', oneOf('state', UPLOAD_STATES))
@Check('upload_side_check', oneOf('side', SIDES))
@Index('upload_unattached_idx', ['keptAt'], { where: 'NOT "attached"' })
export class UploadEntity {
  @Id() id!: string;
  @Words() name!: string;
  @Words() mediaType!: string;
  @Whole() bytes!: number;
  /** SHA-256 of the content, in hexadecimal digits. */
  @Words() digest!: string;
  @Words() state!: UploadState;
  /** Whose file it is: the sender's organization, from its attachment on that of the post which attached it. */
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Words() side!: Side;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Words({ nullable: true }) guardJustification!: string | null;
  @Moment() keptAt!: string;
  /** Whether evidence stands on it. The database keeps it, whoever writes or deletes evidence. */
  @Flag() attached!: boolean;
  @Moment({ nullable: true }) confirmedAt!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PersonEntity)
  confirmedById!: string | null;
  @Ref({ nullable: true })
  @ForeignKey(() => PostEntity)
  confirmedByPostId!: string | null;
}

/** 256 kB of a file; the last one is shorter. */
@Entity('upload_chunk')
export class UploadChunkEntity {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => UploadEntity)
  uploadId!: string;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Column({ type: 'bytea' }) content!: Buffer;
}
