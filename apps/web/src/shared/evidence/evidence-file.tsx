import type { EvidenceReply } from '@jalon/contracts/evidence/evidence';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { formatBytes } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { ConfirmUploadDialog } from './confirm-upload-dialog.tsx';
import { uploadAddress, uploadQuery } from './upload-query.ts';

type UploadOfEvidence = NonNullable<EvidenceReply['upload']>;

/** The file of a piece of evidence: its name, its size, a way to save it, and whether it waits for somebody. */
export function EvidenceFile({ upload }: { upload: UploadOfEvidence }) {
  const t = useWords('evidence');
  const [isAsked, setAsked] = useState(false);
  const { id, name, bytes, state, mayConfirm, afterwards } = upload;
  if (state === 'removed') return <small className="evidence-file">{t('removed')}</small>;
  return (
    <>
      <a
        className="evidence-file"
        href={uploadAddress(id)}
        download={name}
        aria-label={t('download-named', { name })}
      >
        <Icon name="download" />
        <bdi>{name}</bdi>
        <span className="mut">{formatBytes(bytes)}</span>
      </a>
      {state === 'unread' && (
        <span className="evidence-waits">
          <span className="chip ln">
            <Icon name="clock" />
            {t('waits')}
          </span>{' '}
          <small>
            {t('waits-detail')} {afterwards && t('waits-then', { who: t(`audience-${afterwards.audience}`) })}
          </small>
          {mayConfirm && (
            <Button small icon="eye" onClick={() => setAsked(true)}>
              {t('confirm')}
            </Button>
          )}
        </span>
      )}
      {isAsked && <ConfirmUploadDialog upload={upload} onClose={() => setAsked(false)} />}
    </>
  );
}

/** The file of a piece that is not sent yet. */
export function NewEvidenceFile({ uploadId }: { uploadId: string }) {
  const t = useWords('evidence');
  const { data } = useQuery(uploadQuery(uploadId));
  if (!data) return null;
  return (
    <small className="evidence-file">
      <Icon name="paperclip" />
      <bdi>{data.name}</bdi> {formatBytes(data.bytes)}
      {data.state === 'unread' && <> · {t('waits')}</>}
    </small>
  );
}
