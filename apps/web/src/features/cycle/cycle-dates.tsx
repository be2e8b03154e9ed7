import type { CycleReply } from '@jalon/contracts/cycle/cycle';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { fieldOf, RedactButton } from '../../shared/redaction/redact-button.tsx';
import { RedactedText } from '../../shared/redaction/redacted-text.tsx';

/** The dates of a period. Where it was extended the first ones stay beside the new, with the reasons. */
export function CycleDates({ cycle }: { cycle: CycleReply }) {
  const t = useWords('cycle');
  return (
    <div className="cycle-dates">
      <dl>
        <div>
          <dt>{t('covers')}</dt>
          <dd>{t('from-to', { from: formatDate(cycle.startsOn), to: formatDate(cycle.endsOn) })}</dd>
        </div>
        <Moved name={t('due')} on={cycle.dueOn} firstOn={cycle.firstDueOn} />
        <Moved name={t('closes')} on={cycle.closesOn} firstOn={cycle.firstClosesOn} />
      </dl>
      {cycle.extensions.length > 0 && (
        <ol className="cycle-extensions">
          {cycle.extensions.map((extension) => (
            <li key={extension.id}>
              <p className="sm sec">
                {t('extended', {
                  date: formatDate(extension.extendedAt.slice(0, 10)),
                  who: extension.postTitle,
                  due: formatDate(extension.dueTo),
                })}
              </p>
              <p dir="auto">
                <RedactedText>{extension.reason}</RedactedText>
              </p>
              <RedactButton
                subjectType="cycle_extension"
                subjectId={extension.id}
                fields={[fieldOf('reason', extension.reason)]}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Moved({ name, on, firstOn }: { name: string; on: string; firstOn: string | null }) {
  const t = useWords('cycle');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {formatDate(on)}
        {firstOn && firstOn !== on && (
          <span className="sm sec"> {t('first-date', { date: formatDate(firstOn) })}</span>
        )}
      </dd>
    </div>
  );
}
