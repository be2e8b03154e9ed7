import type { Json } from './test-client.ts';

/** An open stream of events. */
export interface Listening {
  events: Json[];
  /** Settles when the stream has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): void;
}

/** Opens a stream as a browser does, with whatever lets somebody in. Throws where it is not opened. */
export async function listenTo(
  url: string,
  headers: Record<string, string>,
  lastEventId?: number,
): Promise<Listening> {
  const controller = new AbortController();
  const response = await fetch(`${url}/api/events`, {
    signal: controller.signal,
    headers: { ...headers, ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }) },
  });
  if (response.headers.get('content-type')?.includes('text/event-stream') !== true) {
    throw new Error(`No stream: ${response.status}`);
  }
  const events: Json[] = [];
  const ended = read(response, events).catch(() => undefined);
  return { events, ended, stop: () => controller.abort() };
}

async function read(response: Response, events: Json[]): Promise<void> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data) events.push({ id: Number(/^id: (\d+)$/m.exec(block)?.[1]), ...JSON.parse(data) });
    }
  }
}
