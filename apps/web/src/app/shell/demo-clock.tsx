import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../shared/api/me.ts';
import { request } from '../../shared/api/request.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Dialog } from '../../shared/controls/dialog.tsx';
import { ProblemNote } from '../../shared/controls/problem-note.tsx';
import { TextField } from '../../shared/controls/text-field.tsx';
import { useWords } from '../../shared/language/use-words.ts';

const minuteLength = 16;

/** Moves the demonstration's clock forward, for everybody. */
export default function DemoClock({ onClose }: { onClose: () => void }) {
  const t = useWords('shell');
  const me = useMe();
  const queries = useQueryClient();
  const [to, setTo] = useState(me.now.slice(0, minuteLength));
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const move = async () => {
    setBusy(true);
    try {
      await request('POST', '/api/demo/clock', { now: `${to}:00.000Z` });
      await queries.invalidateQueries();
      onClose();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('clock')}
      onClose={onClose}
      footer={
        <Button kind="primary" busy={busy} onClick={() => void move()}>
          {t('clockAct')}
        </Button>
      }
    >
      <p>{t('clockNow', { now: me.now.slice(0, minuteLength).replace('T', ' ') })}</p>
      <TextField
        label={t('clockMove')}
        hint={t('clockHint')}
        type="datetime-local"
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      {failure !== null && <ProblemNote error={failure} />}
    </Dialog>
  );
}
