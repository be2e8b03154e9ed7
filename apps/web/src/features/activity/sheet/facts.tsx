import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { SIGNAL_WORDS } from '@jalon/domain/language/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useActor } from '../../../shared/api/me.ts';
import { DueLine } from '../../../shared/controls/due-line.tsx';
import { Note } from '../../../shared/controls/note.tsx';
import { SignalLine } from '../../../shared/controls/signal-line.tsx';
import { formatDate, formatNumber, inARow } from '../../../shared/language/format.ts';
import { useLanguage } from '../../../shared/language/language-store.ts';
import { useWords } from '../../../shared/language/use-words.ts';

/** Who, when, what was found, and why the signal stands. */
export function Facts({ activity, children }: { activity: ActivityReply; children: ReactNode }) {
  return (
    <aside className="sheet-side">
      <Who activity={activity} />
      <Dates activity={activity} />
      <Standing activity={activity} />
      {children}
      {activity.budget && <Money budget={activity.budget} />}
      <Trail activity={activity} />
    </aside>
  );
}

/** To what happened to this activity, for those whose posts read the trail. */
function Trail({ activity }: { activity: ActivityReply }) {
  const t = useWords('activity');
  const { posts } = useActor();
  const reads = posts.some(({ kind }) => kind === 'coordinator' || kind === 'clearance');
  if (!reads) return null;
  return (
    <p>
      <Link to="/audit" search={{ object: activity.reference }}>
        {t('whoReadThis')}
      </Link>
    </p>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Who({ activity }: { activity: ActivityReply }) {
  const t = useWords('activity');
  return (
    <section>
      <h3>{t('who')}</h3>
      <dl className="kv">
        <Fact label={t('lead')}>{activity.lead.name}</Fact>
        <Fact label={t('coLead')}>{activity.coLead.name}</Fact>
        {activity.support.length > 0 && (
          <Fact label={t('support')}>{inARow(activity.support.map(({ name }) => name))}</Fact>
        )}
      </dl>
    </section>
  );
}

/** The first due date is always shown, with every change and its reason. */
function Dates({ activity }: { activity: ActivityReply }) {
  const t = useWords('activity');
  const { dueHistory } = activity;
  return (
    <section>
      <h3>{t('dates')}</h3>
      <dl className="kv">
        <Fact label={t('start')}>{formatDate(activity.startOn)}</Fact>
        <Fact label={t('due')}>
          <b>{formatDate(activity.dueOn)}</b>
          {activity.column && activity.status !== 'completed' && (
            <div>
              <DueLine dueOn={activity.dueOn} today={activity.mission.today} />
            </div>
          )}
        </Fact>
        <Fact label={t('firstDue')}>{formatDate(activity.firstDueOn)}</Fact>
        {dueHistory.length > 0 && (
          <Fact label={t('dueMoved')}>
            <ul>
              {dueHistory.map((change) => (
                <li key={change.changedAt}>
                  {t('dueChange', { from: formatDate(change.from), to: formatDate(change.to) })}
                  <span className="sm sec block" dir="auto">
                    {change.reason} ({change.postTitle})
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Standing({ activity }: { activity: ActivityReply }) {
  const t = useWords('activity');
  const shared = useWords('shared');
  const language = useLanguage();
  const finding = activity.findings.at(-1);
  return (
    <section>
      <h3>{t('standing')}</h3>
      <dl className="kv">
        {activity.declaredOn && <Fact label={t('declared')}>{formatDate(activity.declaredOn)}</Fact>}
        {activity.constraintCause && (
          <Fact label={t('constraint')}>
            {shared(`cause.${activity.constraintCause}`)}
            {activity.constraintNote && (
              <span className="sm sec block" dir="auto">
                {activity.constraintNote}
              </span>
            )}
          </Fact>
        )}
        {finding && (
          <Fact label={t('finding')}>
            {shared(`finding.${finding.finding}`)}
            <span className="sm sec block">
              {inARow([finding.organization.name, formatDate(finding.verifiedOn)])}
            </span>
          </Fact>
        )}
        {activity.signal && <Fact label={t('signal')}>{SIGNAL_WORDS[activity.signal][language]}</Fact>}
      </dl>
      {activity.discontinuedReason && <Note>{activity.discontinuedReason}</Note>}
      <SignalLine signal={activity.signal} reasons={activity.signalReasons} all />
    </section>
  );
}

function Money({ budget }: { budget: NonNullable<ActivityReply['budget']> }) {
  const t = useWords('activity');
  return (
    <section>
      <h3>{t('budget')}</h3>
      <p>
        {t('budgetLine', {
          available: formatNumber(budget.available),
          estimated: formatNumber(budget.estimated),
          currency: budget.currency,
        })}
      </p>
    </section>
  );
}
