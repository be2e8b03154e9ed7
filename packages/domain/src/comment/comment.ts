import type { Instant } from '../mission/local-date.ts';
import type { Audience, Sensitivity } from '../post/reader.ts';

export interface Comment {
  id: string;
  activityId: string;
  text: string;
  audience: Audience;
  sensitivity: Sensitivity;
  organizationId: string;
  postId: string;
  personId: string;
  writtenAt: Instant;
}
