import type { Card } from '@jalon/contracts/activity/activity';
import type { MoveOutcome } from '@jalon/domain/activity/move-activity';
import { useMe } from '../../../shared/api/me.ts';
import { Note } from '../../../shared/controls/note.tsx';
import { localText } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';

/** In whose name the move is recorded, and whether somebody has to answer it. */
export function RecordedAs({ card, outcome }: { card: Card; outcome: MoveOutcome }) {
  const t = useWords('activity');
  const me = useMe();
  const post = me.posts.find((held) => held.postId === outcome.post.postId);
  const values = { post: post ? localText(post.title) : '', lead: card.lead.name };
  return <Note>{sentences().join(' ')}</Note>;

  function sentences(): string[] {
    if (outcome.kind === 'reorder') return [t('move.asReorder')];
    if (outcome.kind === 'discontinue') return [t('move.asDecision', values)];
    if (outcome.kind === 'propose_discontinuation') return [t('move.asProposal', values)];
    const who = outcome.recordedForOrganizationId ? t('move.asRecord', values) : t('move.asLead', values);
    return [who, outcome.bare ? t('move.bare') : t('move.answered')];
  }
}
