import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../api/request.ts';
import { useProblemWords } from '../controls/problem-note.tsx';
import { type DocumentAsked, fetchDocument } from './fetch-document.ts';

export type DownloadState =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'waiting'; seconds: number }
  | { kind: 'ready'; name: string }
  | { kind: 'gave-up' }
  | { kind: 'failed'; why: string };

/** Fetches a document and hands it to the browser as a file; one at a time, stopped when the page is left. */
export function useDownload() {
  const words = useProblemWords();
  const [progress, setProgress] = useState<DownloadState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const download = async (asked: DocumentAsked) => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ kind: 'asking' });
    try {
      const onWaiting = (seconds: number) => setProgress({ kind: 'waiting', seconds });
      const document = await fetchDocument(asked, { fetch: ask, wait }, onWaiting, controller.signal);
      if (document === null) return setProgress({ kind: 'gave-up' });
      handOver(document.name, document.bytes);
      setProgress({ kind: 'ready', name: document.name });
    } catch (error) {
      if (controller.signal.aborted) return setProgress({ kind: 'idle' });
      setProgress({ kind: 'failed', why: words(error) });
    }
  };
  return { download, stop: () => running.current?.abort(), progress };
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { signal, credentials: 'same-origin' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError({ type: 'about:/offline', title: 'offline', status: 0 });
  }
}

function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1_000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** The browser saves what a link with a name points to. */
function handOver(name: string, bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
