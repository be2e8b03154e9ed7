import { afterAll, beforeAll, expect, test } from 'vitest';
import { anSmtpServer, type TestSmtpServer } from '../testing/an-smtp-server.ts';
import { type SmtpPost, smtpPost } from './hand-over-by-smtp.ts';

let server: TestSmtpServer;
let post: SmtpPost;
beforeAll(async () => {
  server = await anSmtpServer();
  post = smtpPost(server.url, 'https://jalon.example.org');
});
afterAll(async () => {
  post.close();
  await server.close();
});

const mail = {
  to: 'amina@un.example',
  subject: 'A title',
  html: '<p>A text</p>',
  text: 'A text',
  language: 'en' as const,
  messageId: '<1@jalon.example.org>',
  createdAt: '2026-03-02T08:00:00.000Z',
};

test('line breaks in a title begin no header, and no second mail', async () => {
  const subject = 'A title\r\nBcc: evil@evil.example\r\n\r\nAnother body\r\n.\r\nMAIL FROM:<x@evil.example>';
  expect(await post.handOver({ ...mail, subject })).toEqual({ accepted: true });
  const [received, ...more] = server.received.splice(0);
  expect(more).toEqual([]);
  expect(received?.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(received?.to?.map(({ address }) => address)).toEqual(['amina@un.example']);
  expect(received?.text).toMatch(/^A text/);
});

test('a file or an address that stands in a mail is read by nobody', async () => {
  const html = '<img src="file:///etc/hostname"><img src="http://127.0.0.1:9/x">';
  expect(await post.handOver({ ...mail, html })).toEqual({ accepted: true });
  const [received] = server.received.splice(0);
  expect(received?.attachments).toEqual([]);
  expect(received?.html).toContain('file:///etc/hostname');
});

test('the date is written as RFC 5322 has it', async () => {
  expect(await post.handOver(mail)).toEqual({ accepted: true });
  const [received] = server.received.splice(0);
  const date = received?.headers.find(({ key }) => key === 'date')?.value;
  expect(date).toBe('Mon, 02 Mar 2026 08:00:00 +0000');
});
