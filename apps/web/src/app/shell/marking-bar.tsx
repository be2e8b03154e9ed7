import { Icon } from '../../shared/icons/icon.tsx';
import { useWords } from '../../shared/language/use-words.ts';
import { readersOf, useHighestMarking } from '../../shared/marking/marking.tsx';

/** Level, audience and, where it is so, that the data is demonstration. On every page and on paper. */
export function MarkingBar({ demonstration }: { demonstration: boolean }) {
  const t = useWords('shared');
  const { level, audience } = useHighestMarking();
  const readers = readersOf({ level, audience });
  return (
    <div className="mark" role="note">
      <b>{t(`level.${level}`)}</b>
      <span className="sep" />
      <span className="mark-text" title={t(`audience.${readers}`)}>
        <Icon name={audience === 'un' || audience === 'national' ? 'lock' : 'eye'} />
        <span className="mark-long">{t(`audience.${readers}`)}</span>
        <span className="mark-short">{t(`audienceShort.${readers}`)}</span>
      </span>
      <span className="sp" />
      {demonstration && (
        <span className="mark-text mark-demonstration" title={t('demonstrationNotice')}>
          <Icon name="info" />
          <span className="mark-long">{t('demonstrationNotice')}</span>
          <span className="mark-short">{t('demonstration')}</span>
        </span>
      )}
    </div>
  );
}
