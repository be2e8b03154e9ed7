import { uploadMaxBytes } from '@jalon/domain/evidence/upload';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../api/request.ts';
import { type FileSending, sendFile } from '../api/send-file.ts';
import { uploadQuery } from './upload-query.ts';

/** How far a file has come. What was chosen is kept until it has arrived or was refused, to be tried again. */
export type FileState =
  | { kind: 'none' }
  | { kind: 'sending'; file: File; part: number }
  | { kind: 'failed'; file: File; error: ProblemError };

/** Sends the file that somebody chose; `onKept` learns its id. */
export function useFileSending(onKept: (uploadId: string, name: string) => void) {
  const queries = useQueryClient();
  const [state, setState] = useState<FileState>({ kind: 'none' });
  const sending = useRef<FileSending | null>(null);
  const kept = useRef(onKept);
  kept.current = onKept;
  // Whoever closes the form wants nothing sent any more.
  useEffect(() => () => sending.current?.stop(), []);

  const send = useCallback(
    async (file: File, justification?: string) => {
      sending.current?.stop();
      if (file.size > uploadMaxBytes) {
        setState({ kind: 'failed', file, error: refused('file-too-large') });
        return;
      }
      setState({ kind: 'sending', file, part: 0 });
      const started = sendFile(file, justification, (part) => setState({ kind: 'sending', file, part }));
      sending.current = started;
      try {
        const upload = await started.promise;
        queries.setQueryData(uploadQuery(upload.uploadId).queryKey, upload);
        setState({ kind: 'none' });
        kept.current(upload.uploadId, upload.name);
      } catch (error) {
        if (sending.current !== started) return;
        setState(error instanceof ProblemError ? { kind: 'failed', file, error } : { kind: 'none' });
      }
    },
    [queries],
  );
  const stop = useCallback(() => {
    sending.current?.stop();
    setState({ kind: 'none' });
  }, []);
  return { state, send, stop };
}

/** What the server would say of it, without sending it there. */
function refused(code: 'file-too-large'): ProblemError {
  return new ProblemError({ type: `about:/${code}`, title: code, status: 413 });
}
