import type { Board } from '@jalon/contracts/activity/activity';
import type { PlanSummary } from '@jalon/contracts/plan/plan';
import type { QueryClient } from '@tanstack/react-query';
import { checkRights } from './check-rights.ts';

/** What the server says happened: ids only, each filtered by the reader's right. */
export interface LiveEvent {
  sequence: number;
  name: string;
  planId: string | null;
  activityId: string | null;
}

/** Several changes within this time are asked for once. */
const gatherMs = 400;
const retryAfterMs = 10_000;

/**
 * Follows `GET /api/events` and refreshes exactly the answers that an event touches. EventSource reconnects by
 * itself with `Last-Event-ID`; only where the server refused it do we try again. Answers how to stop.
 */
export function followLiveEvents(queries: QueryClient): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let gathered: LiveEvent[] = [];

  const flush = () => {
    timer = undefined;
    // A refetch in the middle of an optimistic move would paint the old place: it waits for the answer.
    if (queries.isMutating({ mutationKey: ['move'] }) > 0) {
      timer = setTimeout(flush, gatherMs);
      return;
    }
    const events = gathered;
    gathered = [];
    for (const key of touchedKeys(events, queries)) void queries.invalidateQueries({ queryKey: key });
  };
  const open = () => {
    source = new EventSource('/api/events');
    source.onmessage = (message: MessageEvent<string>) => {
      gathered.push(JSON.parse(message.data) as LiveEvent);
      timer ??= setTimeout(flush, gatherMs);
    };
    source.onerror = () => {
      void checkRights(queries);
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, retryAfterMs);
    };
  };
  open();
  return () => {
    source?.close();
    clearTimeout(timer);
    clearTimeout(retry);
  };
}

const isAboutAccounts = /^(tenure|post|person|organization|invitation)\./;

/** The keys to refresh. Ids become references through what is already cached: what was never shown needs nothing. */
export function touchedKeys(events: readonly LiveEvent[], queries: QueryClient): (readonly string[])[] {
  const keys = new Map<string, readonly string[]>();
  const add = (...key: string[]) => keys.set(key.join(' '), key);
  for (const event of events) {
    if (event.name.startsWith('report.') || event.name.startsWith('assessment.')) add('benchmark-report');
    // A date of the Council stands in its set, and among the deadlines of every plan that feeds it.
    if (event.name.startsWith('report.date_')) for (const key of ['benchmark-sets', 'plan']) add(key);
    if (event.name.startsWith('digest.')) add('outbox');
    if (isAboutAccounts.test(event.name)) add('administration');
    if (event.name.startsWith('redaction.')) add('redactions');
    // Words have left everything that anybody may have open.
    if (event.name === 'redaction.confirmed')
      for (const key of ['activity', 'benchmark-report', 'outbox', 'audit']) add(key);
    add('mine');
    if (event.planId === null) continue;
    const plan = planReference(event.planId, queries);
    if (plan) add('plan', plan);
    if (event.activityId === null || !plan) continue;
    const activity = activityReference(event.activityId, plan, queries);
    if (activity) add('activity', activity);
  }
  return [...keys.values()];
}

function planReference(planId: string, queries: QueryClient): string | undefined {
  const plans = queries.getQueryData<{ items: PlanSummary[] }>(['plans']);
  return plans?.items.find((plan) => plan.id === planId)?.reference;
}

function activityReference(activityId: string, plan: string, queries: QueryClient): string | undefined {
  const board = queries.getQueryData<Board>(['plan', plan, 'board']);
  const cards = board?.columns.flatMap((column) => column.cards) ?? [];
  return cards.find((card) => card.id === activityId)?.reference;
}
