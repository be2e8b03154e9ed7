import type { Comment } from '@jalon/domain/comment/comment';
import { AUDIENCES, type Audience, SENSITIVITIES, type Sensitivity } from '@jalon/domain/post/reader';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ActivityEntity } from '../activity/activity.entity.ts';
import { Id, Moment, oneOf, Ref, Words } from '../connection/columns.ts';
import { OrganizationEntity } from '../organization/organization.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { PostEntity } from '../post/post.entity.ts';

@Entity('comment')
@Check('comment_sensitivity_check', oneOf('sensitivity', SENSITIVITIES))
@Check('comment_audience_check', oneOf('audience', AUDIENCES))
export class CommentEntity implements Comment {
  @Id() id!: string;
  @Index('comment_activity_idx')
  @Ref()
  @ForeignKey(() => ActivityEntity)
  activityId!: string;
  @Words() text!: string;
  @Words() audience!: Audience;
  @Words({ default: 'unclassified' }) sensitivity!: Sensitivity;
  @Ref()
  @ForeignKey(() => OrganizationEntity)
  organizationId!: string;
  @Ref()
  @ForeignKey(() => PostEntity)
  postId!: string;
  @Ref()
  @ForeignKey(() => PersonEntity)
  personId!: string;
  @Moment() writtenAt!: string;
}
