import type { Card } from '@jalon/contracts/activity/activity';
import type { LocalDate } from '@jalon/domain/mission/local-date';
import { memo, type Ref } from 'react';
import { Chip } from '../../../shared/controls/chip.tsx';
import { DueLine } from '../../../shared/controls/due-line.tsx';
import { SignalLine } from '../../../shared/controls/signal-line.tsx';
import { useWaitingWords } from '../../../shared/controls/waiting-words.ts';
import { Icon } from '../../../shared/icons/icon.tsx';
import { useWords } from '../../../shared/language/use-words.ts';

export interface BoardCardProps {
  card: Card;
  today: LocalDate;
  compact: boolean;
  /** The one card of the board that the tab key reaches. */
  isCurrent: boolean;
  /** Its sheet is open. */
  isOpen: boolean;
  /** The place it left while it is dragged. */
  isGhost?: boolean;
  /** The picture under the pointer. */
  isOverlay?: boolean;
  ref?: Ref<HTMLElement>;
  /** Pressing to drag; from the drag adapter. */
  handlers?: Record<string, unknown> | undefined;
  onOpen?: (reference: string) => void;
}

/** A card's face: who, by when, and what is not as it should be, each in words. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, compact } = props;
  const t = useWords('board');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the board's own keys (`use-board-keys.ts`) open it with Enter.
    <article
      ref={props.ref}
      className={classesOf(props)}
      data-card={props.isOverlay ? undefined : card.id}
      tabIndex={props.isOverlay ? undefined : props.isCurrent ? 0 : -1}
      aria-label={t('cardName', { reference: card.shortReference, title: card.title })}
      aria-haspopup="dialog"
      onClick={() => props.onOpen?.(card.reference)}
      {...props.handlers}
    >
      <div className="h">
        <span className="ref">{card.shortReference}</span>
        {card.sensitivity === 'confidential' && <Icon name="lock" />}
        {compact ? (
          <span className="tt" dir="auto">
            {card.title}
          </span>
        ) : (
          <Evidence card={card} />
        )}
        {compact && <DaysPast card={card} today={props.today} />}
      </div>
      {!compact && <Face card={card} today={props.today} />}
    </article>
  );
});

function classesOf(props: BoardCardProps): string {
  return ['card', props.isOpen && 'sel', props.isGhost && 'ghost', props.isOverlay && 'drag']
    .filter(Boolean)
    .join(' ');
}

function Face({ card, today }: { card: Card; today: LocalDate }) {
  const t = useWords('shared');
  const waiting = useWaitingWords();
  return (
    <>
      <p className="tt" dir="auto">
        {card.title}
      </p>
      {card.status === 'constrained' && card.constraintCause && (
        <p className="cause">
          <Icon name="info" />
          <span>
            {t(`cause.${card.constraintCause}`)}
            {card.constraintNote && (
              <>
                : <bdi>{card.constraintNote}</bdi>
              </>
            )}
          </span>
        </p>
      )}
      <SignalLine signal={card.signal} reasons={card.signalReasons} />
      {card.finding && card.finding !== 'verified' && (
        <p className="cause">
          <Icon name="seal" />
          <span>{t(`finding.${card.finding}`)}</span>
        </p>
      )}
      {card.waitingFor && (
        <p className="cause waiting">
          <Icon name={card.waitingFor === 'correction' ? 'comment' : 'inbox'} />
          <span>{waiting(card.waitingFor, card.waitingDays ?? 0)}</span>
        </p>
      )}
      <div className="f">
        <Chip title={card.lead.name}>{card.lead.shortName}</Chip>
        <DueLine
          dueOn={card.dueOn}
          today={today}
          done={card.status === 'completed' || card.column === null}
        />
      </div>
    </>
  );
}

function Evidence({ card }: { card: Card }) {
  const t = useWords('board');
  return (
    <>
      <span className="ev" title={t('evidence', { count: card.evidenceCount })}>
        <Icon name="paperclip" />
        <span aria-hidden="true">{card.evidenceCount}</span>
        <span className="vh">{t('evidence', { count: card.evidenceCount })}</span>
      </span>
      <span className="av" title={t('coLead', { name: card.coLead.name })}>
        {card.coLead.shortName.slice(0, 3)}
      </span>
    </>
  );
}

/** In the compact view only a passed date is said. */
function DaysPast({ card, today }: { card: Card; today: LocalDate }) {
  const isLate = card.dueOn < today && card.status !== 'completed';
  return isLate ? <DueLine dueOn={card.dueOn} today={today} short /> : null;
}
