import type { EvidenceReply } from '@jalon/contracts/evidence/evidence';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { ProblemNote } from '../controls/problem-note.tsx';
import { Icon } from '../icons/icon.tsx';
import { formatBytes } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { uploadAddress } from './upload-query.ts';

export interface ConfirmUploadDialogProps {
  upload: NonNullable<EvidenceReply['upload']>;
  onClose: () => void;
}

/** Asks a second person to look at what no program could read, and says to whom it is open afterwards. */
export function ConfirmUploadDialog({ upload, onClose }: ConfirmUploadDialogProps) {
  const t = useWords('evidence');
  const queries = useQueryClient();
  const [hasLooked, setLooked] = useState(false);
  const confirm = useMutation({
    mutationFn: () => request('POST', `/api/uploads/${upload.id}/confirm`, { showsNoSurvivor: true }),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['activity'] }),
        queries.invalidateQueries({ queryKey: ['plan'] }),
      ]);
      onClose();
    },
  });
  const who = t(`audience-${upload.afterwards?.audience ?? 'all'}`);
  return (
    <Dialog
      title={t('confirm-title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={confirm.isPending}
            disabled={!hasLooked}
            onClick={() => confirm.mutate()}
          >
            {t('confirm-do')}
          </Button>
        </>
      }
    >
      <p>{t('confirm-why')}</p>
      <p>
        <a className="btn" href={uploadAddress(upload.id)} download={upload.name} data-first-focus>
          <Icon name="download" />
          {t('confirm-open')}
        </a>{' '}
        <span className="sm mut">
          <bdi>{upload.name}</bdi> {formatBytes(upload.bytes)}
        </span>
      </p>
      <CheckBox
        label={t('confirm-words')}
        checked={hasLooked}
        onChange={(event) => setLooked(event.target.checked)}
      />
      <p className="row sm sec">
        <Icon name="eye" />
        {t('confirm-then', { who })}
      </p>
      {confirm.error && <ProblemNote error={confirm.error} />}
    </Dialog>
  );
}
