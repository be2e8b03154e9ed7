import type { OperationsReply } from '@jalon/contracts/operations/operations';
import type { ReactNode } from 'react';
import { formatInstant, formatNumber } from '../../shared/language/format.ts';
import { formatAgo, formatDuration } from '../../shared/language/format-duration.ts';
import { useWords } from '../../shared/language/use-words.ts';

/** Ticks, queue and relay: whatever falls due passes through these three. */
export function PulseBox({ operations }: { operations: OperationsReply }) {
  const t = useWords('operations');
  const { now, realNow, lastTickSeconds, watermark, queue, relay } = operations;
  const ago = (seconds: number | null) => (seconds === null ? t('never') : formatAgo(seconds));
  return (
    <section className="box" aria-labelledby="pulse-title">
      <header>
        <h2 id="pulse-title">{t('pulse')}</h2>
      </header>
      <dl className="operations-facts">
        <Fact name={t('last-tick')}>{ago(lastTickSeconds)}</Fact>
        <Fact name={t('watermark')}>
          {ago(watermark.ageSeconds)}
          {watermark.reachedAt && (
            <small>{t('utc', { at: formatInstant(watermark.reachedAt, 'UTC') })}</small>
          )}
        </Fact>
        <Fact name={t('program-clock')}>
          {t('utc', { at: formatInstant(now, 'UTC') })}
          {Math.abs(Date.parse(now) - Date.parse(realNow)) > 60_000 && (
            <small>{t('real-clock', { at: formatInstant(realNow, 'UTC') })}</small>
          )}
        </Fact>
        <Fact name={t('relay')}>
          {relay.behind === 0 ? t('relay-done') : t('relay-behind', { number: relay.behind })}
          {relay.behind > 0 && relay.oldestSeconds !== null && (
            <small>{t('oldest', { time: formatDuration(relay.oldestSeconds) })}</small>
          )}
        </Fact>
        <QueueFacts queue={queue} seenSeconds={operations.lastSeenSeconds} />
      </dl>
    </section>
  );
}

/** What the queue said long ago says nothing of it now. */
const oldAfterSeconds = 60;

function QueueFacts(props: { queue: OperationsReply['queue']; seenSeconds: number | null }) {
  const { queue, seenSeconds } = props;
  const t = useWords('operations');
  if (!queue) return <Fact name={t('queue')}>{t('queue-unknown')}</Fact>;
  return (
    <>
      <Fact name={t('queue')}>
        <bdi>{queue.backend === 'redis' ? 'Redis' : 'PostgreSQL'}</bdi>
        <small>
          {seenSeconds !== null && seenSeconds > oldAfterSeconds
            ? t('queue-as-of', { time: formatAgo(seenSeconds) })
            : t(queue.answers ? 'queue-answers' : 'queue-silent')}
        </small>
      </Fact>
      <Fact name={t('schedule')}>
        {queue.schedulerPresent === null
          ? t('unknown')
          : t(queue.schedulerPresent ? 'schedule-there' : 'schedule-gone')}
      </Fact>
      {(['waiting', 'active', 'delayed', 'failed'] as const).map((state) => (
        <Fact key={state} name={t(`jobs-${state}`)}>
          {queue[state] === null ? t('unknown') : formatNumber(queue[state])}
        </Fact>
      ))}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
