import type { DeadLetterReply } from '@jalon/contracts/reminder/dead-letter';
import { Button } from '../../shared/controls/button.tsx';
import { Note } from '../../shared/controls/note.tsx';
import { Icon } from '../../shared/icons/icon.tsx';
import { formatInstant } from '../../shared/language/format.ts';
import { useWords } from '../../shared/language/use-words.ts';
import { useReasonWords } from '../../shared/reminder/reason-words.ts';
import type { SentAgain } from './use-send-again.ts';

export interface DeadLetterProps {
  letter: DeadLetterReply;
  outcome: SentAgain | undefined;
  isChosen: boolean;
  isBusy: boolean;
  onChoose: (isOn: boolean) => void;
  onSend: () => void;
}

/** One mail that did not arrive: to whom, when, what the server's answer means, and what to do. */
export function DeadLetter(props: DeadLetterProps) {
  const { letter, outcome } = props;
  const t = useWords('dead-letter');
  const why = useReasonWords();
  return (
    <article className="box dead-letter" aria-label={letter.to}>
      <Choice {...props} />
      <div className="dead-letter-body">
        <p className="dead-letter-to">
          <b dir="auto">{letter.recipientPosts.join(' · ') || t('no-post')}</b>
          <bdi className="sm sec" dir="ltr">
            {letter.to}
          </bdi>
        </p>
        <p>
          <span className="st co">
            <Icon name="alert" />
            {why(letter.failure)}
          </span>
        </p>
        <p className="md">{t(`do-${letter.failure}`)}</p>
        <When letter={letter} />
        {letter.answer !== null && (
          <details className="dead-letter-answer">
            <summary>{t('answer')}</summary>
            <code dir="ltr">{letter.answer}</code>
          </details>
        )}
        {outcome?.state === 'waits' && <Note tone="good">{t('waits')}</Note>}
        {outcome?.state === 'refused' && <Note tone="attention">{outcome.words}</Note>}
        {letter.isToldLater && <Note>{t('told-later')}</Note>}
      </div>
      <Act {...props} />
    </article>
  );
}

function When({ letter }: { letter: DeadLetterReply }) {
  const t = useWords('dead-letter');
  const kind = letter.kind === 'security' ? t('about-account') : t('reminders', { number: letter.lines });
  return (
    <p className="sm sec">
      {[
        kind,
        letter.missionCode,
        t('written', { at: formatInstant(letter.createdAt) }),
        letter.failedAt && t('given-up', { at: formatInstant(letter.failedAt) }),
        t('attempts', { number: letter.attempts }),
        letter.sentAgainAt && t('sent-again', { at: formatInstant(letter.sentAgainAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

function Choice({ letter, outcome, isChosen, onChoose }: DeadLetterProps) {
  const t = useWords('dead-letter');
  const isOpen = !letter.isToldLater && outcome?.state !== 'waits';
  return (
    <input
      type="checkbox"
      aria-label={t('choose', { to: letter.to })}
      checked={isOpen && isChosen}
      disabled={!isOpen}
      onChange={(event) => onChoose(event.target.checked)}
    />
  );
}

function Act({ letter, outcome, isBusy, onSend }: DeadLetterProps) {
  const t = useWords('dead-letter');
  if (letter.isToldLater || outcome?.state === 'waits') return null;
  return (
    <Button small icon="mail" busy={isBusy} aria-label={t('send-to', { to: letter.to })} onClick={onSend}>
      {t('send')}
    </Button>
  );
}
