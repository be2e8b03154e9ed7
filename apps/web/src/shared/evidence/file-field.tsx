import type { NewEvidence } from '@jalon/contracts/evidence/evidence';
import { useQuery } from '@tanstack/react-query';
import { type DragEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useOnline } from '../api/use-online.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { Note } from '../controls/note.tsx';
import { Icon } from '../icons/icon.tsx';
import { formatBytes } from '../language/format.ts';
import { useWords } from '../language/use-words.ts';
import { FileRefusal } from './file-refusal.tsx';
import { uploadQuery } from './upload-query.ts';
import type { useFileSending } from './use-file-sending.ts';

export interface FileFieldProps {
  piece: NewEvidence;
  sending: ReturnType<typeof useFileSending>;
  error: string | undefined;
  onRemove: () => void;
}

const kinds = '.pdf,.docx,.xlsx,.pptx,.csv,.txt,image/jpeg,image/png,image/webp';

/** A file instead of a link, or beside one: who will read it is said before one chooses it. */
export function FileField({ piece, sending, error, onRemove }: FileFieldProps) {
  const t = useWords('evidence');
  const id = useId();
  const isOnline = useOnline();
  const { state, send, stop } = sending;
  const isFree = state.kind === 'none' && piece.uploadId === undefined;
  const group = useRef<HTMLFieldSetElement>(null);
  useFocusKept(group, `${state.kind} ${piece.uploadId}`);
  const choose = (file: File) => {
    // Whoever chooses a file waits here for what becomes of it, until they go elsewhere themselves.
    group.current?.focus({ preventScroll: true });
    void send(file);
  };
  return (
    <fieldset className="file-field" tabIndex={-1} ref={group}>
      <legend className="lab">{t('file')}</legend>
      <Readers piece={piece} />
      {isFree && isOnline && <Chooser onFile={choose} describedBy={`${id}-hint`} />}
      {isFree && !isOnline && <Note icon="offline">{t('file-offline')}</Note>}
      {state.kind === 'sending' && <Sending name={state.file.name} part={state.part} onStop={stop} />}
      {state.kind === 'failed' && (
        <FileRefusal
          file={state.file}
          error={state.error}
          onAgain={(justification) => void send(state.file, justification)}
          onOther={stop}
        />
      )}
      {piece.uploadId !== undefined && <Kept uploadId={piece.uploadId} onRemove={onRemove} />}
      <p className="hint" id={`${id}-hint`}>
        {t('file-kinds')} {t('file-unread')}
      </p>
      {error && (
        <p className="fault">
          <Icon name="alert" />
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** The button that was pressed makes room for what follows: the focus stays in the field. */
function useFocusKept(group: RefObject<HTMLElement | null>, step: string): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (document.activeElement === document.body) group.current?.focus({ preventScroll: true });
  }, [group, step]);
}

function Readers({ piece }: { piece: NewEvidence }) {
  const t = useWords('evidence');
  const who = t(`audience-${piece.audience ?? 'all'}`);
  return (
    <p className="row sm sec">
      <Icon name="eye" />
      {t(piece.sensitivity === 'confidential' ? 'file-readers-level' : 'file-readers', { who })}
    </p>
  );
}

function Chooser({ onFile, describedBy }: { onFile: (file: File) => void; describedBy: string }) {
  const t = useWords('evidence');
  const file = useRef<HTMLInputElement>(null);
  const photograph = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isOne, setOne] = useState(false);
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    setOne((files?.length ?? 0) > 1);
    if (first) onFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is only a shortcut for the button inside.
    <div
      className={`file-drop${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button icon="upload" aria-describedby={describedBy} onClick={() => file.current?.click()}>
        {t('file-choose')}
      </Button>
      <Button className="file-camera" onClick={() => photograph.current?.click()}>
        {t('file-photo')}
      </Button>
      <span className="hint file-drop-hint">{t('file-drop')}</span>
      {isOne && <p className="hint">{t('file-one')}</p>}
      <input ref={file} type="file" hidden accept={kinds} onChange={(event) => take(event.target.files)} />
      <input
        ref={photograph}
        type="file"
        hidden
        accept="image/jpeg"
        capture="environment"
        onChange={(event) => take(event.target.files)}
      />
    </div>
  );
}

function Sending({ name, part, onStop }: { name: string; part: number; onStop: () => void }) {
  const t = useWords('evidence');
  const percent = Math.round(part * 100);
  const isSent = part >= 1;
  const words = t(isSent ? 'file-reading' : 'file-sending', { name });
  return (
    <div className="file-line">
      <span className="file-words">
        <bdi>{words}</bdi>
        <progress value={isSent ? undefined : part} max={1} aria-label={words} />
      </span>
      <span className="sm mut">{isSent ? '' : t('file-sent', { percent })}</span>
      <IconButton icon="close" label={t('file-cancel')} onClick={onStop} />
    </div>
  );
}

function Kept({ uploadId, onRemove }: { uploadId: string; onRemove: () => void }) {
  const t = useWords('evidence');
  const { data } = useQuery(uploadQuery(uploadId));
  return (
    <div className="file-line kept">
      <Icon name="document" />
      <span className="file-words" role="status">
        <span className="vh">{t('file-kept')} </span>
        <bdi>{data?.name}</bdi>
        <small className="mut">
          {data && formatBytes(data.bytes)}
          {data?.state === 'unread' && <> · {t('waits')}</>}
        </small>
      </span>
      <IconButton icon="close" label={t('file-remove')} onClick={onRemove} />
    </div>
  );
}
