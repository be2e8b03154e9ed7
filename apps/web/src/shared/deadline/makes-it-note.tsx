import type { CouncilDeadlineReply } from '@jalon/contracts/plan/deadline';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Icon } from '../icons/icon.tsx';
import { formatLongDate } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { councilQuery } from './council-query.ts';
import './deadline.css';

/** "Submit today and it makes the report of 15 April", or misses it, where one submits. Nothing where none is due. */
export function MakesItNote({ planReference }: { planReference: string }) {
  const council = useQuery(councilQuery(planReference)).data?.council ?? [];
  if (council.length === 0) return null;
  return (
    // Its words come after the form: nobody waits for them.
    <Suspense>
      <MakesItLine council={council} />
    </Suspense>
  );
}

/** The same, of dates that are there already: the next one decides, and where it is missed, the one after it. */
export function MakesItLine({ council }: { council: CouncilDeadlineReply[] }) {
  const t = useWords('deadline');
  const [next] = council;
  if (!next) return null;
  const later = council.find(({ makesIt }) => makesIt);
  const [report, last] = [formatLongDate(next.on), formatLongDate(next.lastDay)];
  return (
    <p className={next.makesIt ? 'makes-it' : 'makes-it missed'}>
      <Icon name={next.makesIt ? 'check' : 'clock'} />
      <span>
        {next.makesIt ? t('makes-it', { report }) : t('misses-it', { report })}{' '}
        {next.makesIt &&
          (next.lastDayIn === 0 ? t('last-day-today') : t('last-day', { count: next.lastDayIn, last }))}
        {next.lastDayIn < 0 && t('last-day-was', { last })}
        {!next.makesIt && later && <> {t('makes-next', { report: formatLongDate(later.on) })}</>}
      </span>
    </p>
  );
}
