import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** Takes every mail, keeps none, and says how many there were whenever it is asked. */
let mails = 0;
let bytes = 0;
const messageIds = new Set<string>();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData: (stream, _session, done) => {
    let head = '';
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (head.length < 4_000) head += chunk.toString('latin1');
    });
    stream.on('end', () => {
      mails += 1;
      messageIds.add(/^Message-ID:\s*(\S+)/im.exec(head)?.[1] ?? String(mails));
      done();
    });
  },
});
const listening = new Promise<number>((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port));
});
process.on('message', async () => {
  const port = await listening;
  process.send?.({ port, mails, different: messageIds.size, bytes });
});
process.once('disconnect', () => process.exit(0));
