import type { ActivityReply } from '@jalon/contracts/activity/activity';
import { mayDo } from '@jalon/domain/post/rights';
import { placeOf } from '../../../shared/activity/activity-query.ts';
import { useActor } from '../../../shared/api/me.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Chip } from '../../../shared/controls/chip.tsx';
import { Classification } from '../../../shared/controls/classification.tsx';
import { IconButton } from '../../../shared/controls/icon-button.tsx';
import { StatusPill } from '../../../shared/controls/status-pill.tsx';
import { useWords } from '../../../shared/language/use-words.ts';
import { announce } from '../../../shared/live/announcer.tsx';
import type { ActivitySheetProps } from './activity-sheet.tsx';

/** Reference, status, level, title; leafing, the link, closing, and what one may do. */
export function SheetHead(props: ActivitySheetProps & { activity: ActivityReply | null; titleId: string }) {
  const t = useWords('activity');
  const shared = useWords('shared');
  const { activity, titleId, onClose } = props;
  return (
    <header className="sheet-head">
      <div className="row sheet-line">
        <span className="row w">
          <span className="ref">{activity?.reference ?? props.activityReference}</span>
          {activity && <StatusPill status={activity.column ?? 'discontinued'} />}
          {activity && <Classification level={activity.sensitivity} />}
          {activity?.demonstration && <Chip line>{shared('demonstration')}</Chip>}
        </span>
        <span className="sp" />
        <span className="leafing">
          <Leafing {...props} />
          <IconButton icon="link" label={t('copyLink')} onClick={() => void copyLink(t('copied'))} />
        </span>
        <IconButton icon="close" label={shared('close')} onClick={onClose} />
      </div>
      <div className="row w">
        <h2 id={titleId} dir="auto" tabIndex={-1} data-first-focus>
          {activity?.title}
        </h2>
        <span className="sp" />
        {activity && <Doing {...props} activity={activity} />}
      </div>
    </header>
  );
}

function Doing({ activity, onMove, onReport }: ActivitySheetProps & { activity: ActivityReply }) {
  const t = useWords('activity');
  const actor = useActor();
  const place = placeOf(activity);
  const mayReport = mayDo(actor, 'declare', place).allowed || mayDo(actor, 'record_for_lead', place).allowed;
  if (!mayReport || activity.column === null) return null;
  return (
    <span className="row">
      {onMove && (
        <Button icon="move" onClick={() => onMove(activity)}>
          {t('move')}
        </Button>
      )}
      {onReport && (
        <Button kind="primary" icon="pen" onClick={() => onReport(activity)}>
          {t('report')}
        </Button>
      )}
    </span>
  );
}

function Leafing({ siblings, activityReference, onOpen }: ActivitySheetProps) {
  const t = useWords('activity');
  const index = siblings.indexOf(activityReference);
  if (index === -1 || siblings.length < 2) return null;
  const go = (step: number) => {
    const next = siblings[index + step];
    if (next) onOpen(next);
  };
  return (
    <>
      <span className="sm mut nw">{t('place', { place: index + 1, of: siblings.length })}</span>
      <IconButton icon="chevron-left" label={t('previous')} disabled={index === 0} onClick={() => go(-1)} />
      <IconButton
        icon="chevron-right"
        label={t('next')}
        disabled={index === siblings.length - 1}
        onClick={() => go(1)}
      />
    </>
  );
}

async function copyLink(words: string): Promise<void> {
  await navigator.clipboard.writeText(location.href);
  announce(words);
}
