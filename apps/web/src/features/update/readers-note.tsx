import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { useMe } from '../../shared/api/me.ts';
import { Note } from '../../shared/controls/note.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** Who will be able to read what is written here, said before anything is typed. */
export function ReadersNote({
  activity,
  recordedBy,
}: {
  activity: ActivityReply;
  recordedBy: string | null;
}) {
  const t = useWords('update');
  const me = useMe();
  const names = { lead: activity.lead.name, coLead: activity.coLead.name };
  const recorder = me.posts.find(({ organizationId }) => organizationId === recordedBy);
  return (
    <>
      {recorder && (
        <Note tone="attention" icon="person">
          {t('recorded-for', { by: recorder.organization.name, lead: activity.lead.name })}
        </Note>
      )}
      <Note icon="eye">
        <b>{t('readers-title')}</b>
        <p>
          {activity.sensitivity === 'confidential'
            ? t('readers-confidential', names)
            : t('readers-all', names)}
        </p>
      </Note>
    </>
  );
}
