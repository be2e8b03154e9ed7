import type { PersonReply } from '@jalon/contracts/person/person';
import type { PersonState as State } from '@jalon/domain/person/person';
import { Icon } from '../../../shared/icons/icon.tsx';
import type { IconName } from '../../../shared/icons/icon-paths.ts';
import { formatDate } from '../../../shared/language/format.ts';
import { useWords } from '../../../shared/language/use-words.ts';

/** Each state has a silhouette, a word and a tone. */
const marks = {
  invited: { icon: 'mail', tone: 'ip' },
  active: { icon: 'check', tone: 've' },
  deactivated: { icon: 'status-discontinued', tone: 'ns' },
} as const satisfies Record<State, { icon: IconName; tone: string }>;

/** Whether somebody can sign in; for who was invited, whether the link still opens. */
export function PersonState({ person }: { person: PersonReply }) {
  const t = useWords('person');
  const { icon, tone } = marks[person.state];
  const { invitation } = person;
  return (
    <>
      <span className={`st ${tone}`}>
        <Icon name={icon} />
        {t(`state-${person.state}`)}
      </span>
      {person.state === 'invited' && invitation && (
        <small>
          {t(`invitation-${invitation.state}`, {
            on: formatDate((invitation.endedAt ?? invitation.expiresAt).slice(0, 10)),
          })}
        </small>
      )}
    </>
  );
}
