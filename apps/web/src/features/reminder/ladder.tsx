import type { ReminderPolicyReply } from '@jalon/contracts/reminder/reminder';
import { inARow } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWeekdayName } from '../../shared/language/use-weekday-name.ts';
import { useWords } from '../../shared/language/use-words.ts';

interface Rung {
  key: string;
  when: string;
  who: string;
  how: string;
  /** Undefined for a rung that is always there. */
  isOn?: boolean;
}

/** The policy as a ladder from the first reminder to the last, with the due date in it. */
export function Ladder({ policy, timeZone }: { policy: ReminderPolicyReply; timeZone: string | undefined }) {
  const t = useWords('reminder');
  const weekday = useWeekdayName();
  const { before, after } = useRungs(policy);
  return (
    <>
      <p className="ladder-clock md">
        <b>{t('digest')}</b> · {inARow([weekday(policy.digestWeekday), isolate(policy.digestTime)])}
        {timeZone && (
          <>
            {' '}
            <bdi className="mut">({timeZone})</bdi>
          </>
        )}
      </p>
      <ol className="ladder">
        {before.map((rung) => (
          <RungLine key={rung.key} rung={rung} />
        ))}
        <li className="ladder-due">
          <b>{t('rung-due')}</b>
        </li>
        {after.map((rung) => (
          <RungLine key={rung.key} rung={rung} />
        ))}
      </ol>
    </>
  );
}

function RungLine({ rung }: { rung: Rung }) {
  const t = useWords('reminder');
  return (
    <li>
      <b>{rung.when}</b>
      <span>
        <b className="md">{rung.who}</b>
        <span className="md sec">{rung.how}</span>
      </span>
      {rung.isOn !== undefined && <span className="chip ln">{rung.isOn ? t('on') : t('off')}</span>}
    </li>
  );
}

function useRungs(policy: ReminderPolicyReply): { before: Rung[]; after: Rung[] } {
  const t = useWords('reminder');
  const lead = t('who-lead');
  const steps = [...policy.daysBefore].sort((a, b) => b - a);
  const before = steps.map((count) => {
    return { key: `before ${count}`, when: t('rung-before', { count }), who: lead, how: t('how-digest') };
  });
  const dayBefore = { key: 'day', when: t('rung-day-before'), who: lead, how: t('how-short') };
  const after = [
    { key: 'weekly', when: t('rung-weekly'), who: lead, how: t('how-until') },
    {
      key: 'co-lead',
      when: t('rung-after', { count: policy.coLeadAfterDays }),
      who: t('who-co-lead'),
      how: t('how-co-lead'),
    },
    {
      key: 'coordinator',
      when: t('rung-after', { count: policy.coordinatorAfterDays }),
      who: t('who-coordinator'),
      how: t('how-coordinator'),
    },
  ];
  return { before: [...before, { ...dayBefore, isOn: policy.shortMailBeforeDue }], after };
}
