import type { DeadlineReply } from '@jalon/contracts/plan/deadline';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Chip } from '../../shared/controls/chip.tsx';
import { MoveDates, type MoveDatesProps } from '../../shared/deadline/move-dates.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatDate } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { StandingWord } from './standing-word.tsx';

export interface DeadlinesListProps {
  planReference: string;
  items: readonly DeadlineReply[];
  /** What somebody may do about a deadline, at the end of its line. */
  actionOf?: (item: DeadlineReply) => ReactNode;
}

/** How the reasons of what was moved are named; the moves of a card stand on its sheet. */
const MOVED: Partial<Record<DeadlineReply['kind'], MoveDatesProps['kind']>> = {
  cycle: 'cycle_extension',
  cycle_close: 'cycle_extension',
  mandate: 'mandate_extension',
  plan: 'plan_extension',
};

/** Dated things in the order of time: the day, what it is, how it stands, and whether it was moved. */
export function DeadlinesList({ planReference, items, actionOf }: DeadlinesListProps) {
  const t = useWords('deadline');
  const shared = useWords('shared');
  return (
    <ul className="dated">
      {items.map((item) => (
        <li key={`${item.kind} ${item.id}`}>
          <div className="dated-on">
            <b>{formatDate(item.on)}</b>
            <StandingWord days={item.days} />
          </div>
          <div className="dated-what">
            <p className="sm sec">
              {t(`kind.${item.kind}`)}
              {item.lead && <> · {<bdi>{item.lead}</bdi>}</>}
              {item.demonstration && (
                <>
                  {' '}
                  <Chip line>{shared('demonstration')}</Chip>
                </>
              )}
            </p>
            <p dir="auto">
              <Title item={item} planReference={planReference} />
            </p>
            <MoveDates kind={MOVED[item.kind]} firstOn={item.firstOn} moves={item.moves} />
          </div>
          {actionOf?.(item)}
        </li>
      ))}
    </ul>
  );
}

/** A card's line opens its sheet; that of a period the returns. */
function Title({ item, planReference }: { item: DeadlineReply; planReference: string }) {
  const params = { planReference };
  if (item.kind === 'cycle' || item.kind === 'cycle_close') {
    return (
      <Link to="/plans/$planReference/returns" params={params}>
        {item.title}
      </Link>
    );
  }
  if (item.activityId === null || item.reference === null) return item.title;
  const isFull = item.reference.startsWith(`${planReference}-`);
  const card = isFull ? item.reference : `${planReference}-${item.reference}`;
  return (
    <Link to="/plans/$planReference/board" params={params} search={{ card }}>
      <span className="ref">{item.reference}</span>{' '}
      {item.sensitivity === 'confidential' && <Icon name="lock" />} {item.title}
    </Link>
  );
}
