import { expect, test } from 'vitest';
import { attachmentHeader } from './attachment-header.ts';

test.each([
  ['list.pdf', `attachment; filename="list.pdf"; filename*=UTF-8''list.pdf`],
  ['a "b"; c%.pdf', `attachment; filename="a _b__ c_.pdf"; filename*=UTF-8''a%20%22b%22%3B%20c%25.pdf`],
  ["l'été (1).pdf", `attachment; filename="l'_t_ (1).pdf"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29.pdf`],
  ['قائمة.pdf', `attachment; filename="_____.pdf"; filename*=UTF-8''%D9%82%D8%A7%D8%A6%D9%85%D8%A9.pdf`],
])('%s', (name, header) => {
  expect(attachmentHeader(name)).toBe(header);
});
