import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { Link } from '@tanstack/react-router';
import { DueLine } from '../../shared/controls/due-line.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** Which activity the form is about, and the way back. */
export function FormHead({ activity }: { activity: ActivityReply }) {
  const t = useWords('update');
  return (
    <header className="report-head">
      <Link to="/my" className="report-back">
        <Icon name="chevron-left" />
        {t('back-to-my')}
      </Link>
      <p className="ref">{activity.reference}</p>
      <h1 dir="auto">{activity.title}</h1>
      <DueLine
        dueOn={activity.dueOn}
        today={activity.mission.today}
        done={activity.column === 'completed' || activity.column === 'verified'}
      />
    </header>
  );
}
