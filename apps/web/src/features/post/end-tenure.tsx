import type { PostReply } from '@jalon/contracts/post/post';
import { useState } from 'react';
import { administrationKeys } from '../../shared/administration/administration-keys.ts';
import { request } from '../../shared/api/request.ts';
import { useChange } from '../../shared/api/use-change.ts';
import { AskDialog } from '../../shared/controls/ask-dialog.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldFaults } from '../../shared/problem/field-faults.ts';

export interface EndTenureProps {
  post: PostReply;
  tenure: PostReply['tenures'][number];
  onClose: () => void;
}

/** Ends somebody's tenure, at once or on a later day. The post is vacant then. */
export function EndTenure({ post, tenure, onClose }: EndTenureProps) {
  const t = useWords('post');
  const [endsOn, setEndsOn] = useState('');
  const ending = useChange({
    send: () => request('POST', `/api/tenures/${tenure.id}/end`, endsOn ? { endsOn } : {}),
    refreshes: [administrationKeys.all],
    done: t('ended'),
    onDone: onClose,
  });
  const { name } = tenure.person;
  const fault = fieldFaults(ending.error).get('endsOn');
  return (
    <AskDialog
      title={t('end-of', { name })}
      act={endsOn ? t('end-later-act') : t('end-act')}
      busy={ending.isPending}
      error={fault ? null : ending.error}
      onAct={() => ending.mutate()}
      onClose={onClose}
    >
      <DateField
        label={t('last-day')}
        hint={t('last-day-hint')}
        value={endsOn}
        min={post.mission?.today ?? ''}
        error={fault}
        onChange={setEndsOn}
      />
      <p>{endsOn ? t('loses-later', { name, on: formatDate(endsOn) }) : t('loses-now', { name })}</p>
      <p className="md sec">{t('keeps-others')}</p>
    </AskDialog>
  );
}
