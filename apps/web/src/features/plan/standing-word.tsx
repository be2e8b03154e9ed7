import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';

/** From this many days before it a date comes near, as on the cards. */
const soonDays = 30;

/**
 * How a date stands: a shape and words, never a colour alone. Where this reader may not know whether it is done
 * (`done` is null), a date that has passed says nothing of delay.
 */
export function StandingWord({ days, done }: { days: number; done?: boolean | null }) {
  const t = useWords('deadline');
  if (done === null && days < 0) return null;
  if (done) {
    return (
      <span className="due done">
        <Icon name="check" />
        {t('done')}
      </span>
    );
  }
  return (
    <span className={days < 0 ? 'due past' : 'due'}>
      <Icon name={days < 0 ? 'alert' : days <= soonDays ? 'bell' : 'clock'} />
      {words()}
    </span>
  );

  function words(): string {
    if (days < 0) return t('past', { count: -days });
    return days === 0 ? t('today') : t('in', { count: days });
  }
}
