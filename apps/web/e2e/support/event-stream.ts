import { programUrl } from './program-url.ts';

/** The stream of events as a program keeps it open; says when the server has ended it. */
export async function openStream(cookie: string): Promise<{ hasEnded(): boolean }> {
  let ended = false;
  const response = await fetch(`${programUrl()}/api/events`, {
    headers: { cookie, accept: 'text/event-stream' },
  });
  if (!response.ok || !response.body) throw new Error(`There is no stream: ${response.status}`);
  const reader = response.body.getReader();
  const read = async (): Promise<void> => {
    for (let part = await reader.read(); !part.done; part = await reader.read());
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  return { hasEnded: () => ended };
}
