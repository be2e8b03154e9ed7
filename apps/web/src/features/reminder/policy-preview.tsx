import type { PolicyPreviewReply } from '@jalon/contracts/reminder/reminder';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '../../shared/administration/use-settled.ts';
import { queryKeys } from '../../shared/api/query-keys.ts';
import { request } from '../../shared/api/request.ts';
import { Note } from '../../shared/controls/note.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { formatDate, formatInstant, formatNumber, inARow } from '../../shared/language/format.ts';
import { isolate } from '../../shared/language/isolate.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { type PolicyDraft, policyFaults, policyToBody } from './policy-draft.ts';

type Period = PolicyPreviewReply['lastMonth'];

/** What the policy in the form would have sent last month and will send next week, beside the one in force. */
export function PolicyPreview(props: { planReference: string; timeZone: string; draft: PolicyDraft }) {
  const t = useWords('reminder');
  const { planReference, timeZone } = props;
  const isFaultless = Object.keys(policyFaults(props.draft)).length === 0;
  const body = useSettled(isFaultless ? JSON.stringify(policyToBody(props.draft)) : '');
  const query = useQuery({
    queryKey: queryKeys.planPart(planReference, 'policy-preview', body),
    queryFn: ({ signal }) =>
      request<PolicyPreviewReply>(
        'POST',
        `/api/plans/${planReference}/reminder-policy/preview`,
        JSON.parse(body),
        { signal },
      ),
    enabled: body !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const preview = query.data;
  return (
    <section
      className="policy-preview"
      aria-labelledby="preview-title"
      aria-busy={query.isFetching || undefined}
    >
      <h3 id="preview-title">{t('preview')}</h3>
      {!isFaultless && <p className="md sec">{t('preview-stale')}</p>}
      {query.error && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {!preview && query.isFetching && <p className="md sec">{t('preview-busy')}</p>}
      {preview && (
        <div className={query.isPlaceholderData || !isFaultless ? 'is-stale' : undefined}>
          {preview.nextDigest && (
            <p className="md">
              {t('preview-next-digest', {
                at: isolate(`${formatInstant(preview.nextDigest.at, timeZone)} (${timeZone})`),
              })}
            </p>
          )}
          {preview.weekdayIsOff && <Note>{t('preview-weekday-off')}</Note>}
          <PeriodView title={t('preview-last-month')} period={preview.lastMonth} timeZone={timeZone} />
          <PeriodView title={t('preview-next-week')} period={preview.nextWeek} timeZone={timeZone} />
          <p className="sm sec">{t('preview-note')}</p>
        </div>
      )}
    </section>
  );
}

function PeriodView({ title, period, timeZone }: { title: string; period: Period; timeZone: string }) {
  const t = useWords('reminder');
  const { items, more } = period;
  return (
    <div className="preview-period">
      <p>
        <span className="sec">{title}: </span>
        <b>{t('preview-mails', { count: period.mails })}</b>{' '}
        <span className="sec">
          {inARow([
            `(${t('preview-now', { count: period.inForce.mails })})`,
            t('preview-people', { count: period.people }),
          ])}
        </span>
      </p>
      {items.length > 0 && (
        <details>
          <summary className="md">{t('preview-list', { count: items.length + more })}</summary>
          <ul>
            {alike(items).map(([key, [item, ...others]]) => (
              <PreviewItem key={key} item={item!} people={others.length + 1} timeZone={timeZone} />
            ))}
          </ul>
          {more > 0 && <p className="sm sec">{t('preview-more', { count: more })}</p>}
        </details>
      )}
    </div>
  );
}

/** Two people of one post, as its holder and the deputy, get mails alike: one line tells of both. */
function alike(items: Period['items']): [string, Period['items']][] {
  return [...Map.groupBy(items, (item) => JSON.stringify(item))];
}

const tones = { kept: 'ln', changed: 'ln', added: 've', taken_away: 'co' } as const;

function PreviewItem(props: { item: Period['items'][number]; people: number; timeZone: string }) {
  const { item, people, timeZone } = props;
  const t = useWords('reminder');
  return (
    <li>
      <span className="row w">
        <bdi className="num nw" title={formatInstant(item.at, timeZone)}>
          {formatDate(item.on)}
        </bdi>
        <b dir="auto">{item.postTitle}</b>
        {people > 1 && <span className="sec">{t('preview-people', { count: people })}</span>}
        <span className={`chip ${tones[item.change]}`}>{t(`change-${item.change}`)}</span>
      </span>
      {item.lines.map(({ rule, references, more }) => (
        <span key={rule} className="block sm">
          <span className="sec">{t(`rule-${rule}`)}: </span>
          {references.map((reference, at) => (
            <span key={reference}>
              {at > 0 && ', '}
              <bdi className="nw">{reference}</bdi>
            </span>
          ))}
          {more > 0 && ` +${formatNumber(more)}`}
        </span>
      ))}
      {item.furtherLines > 0 && (
        <span className="block sm sec">{t('preview-further', { count: item.furtherLines })}</span>
      )}
      {item.otherPlans > 0 && (
        <span className="block sm sec">{t('preview-other-plans', { count: item.otherPlans })}</span>
      )}
    </li>
  );
}
