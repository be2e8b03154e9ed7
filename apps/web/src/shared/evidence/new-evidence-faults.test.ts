import { expect, it } from 'vitest';
import { isWebLink, newEvidenceFaults } from './new-evidence-faults.ts';

const order = {
  title: 'Order no. 14',
  kind: 'legal_act',
  url: 'https://journal.example/14',
  dated: '2026-01-12',
  source: 'Ministry of Justice',
} as const;
const today = '2026-03-03';

it('finds nothing to say about a complete piece of evidence', () => {
  expect(newEvidenceFaults(order, today)).toEqual({});
});

it('names what is missing, field by field', () => {
  expect(newEvidenceFaults({ ...order, title: ' ', url: '', dated: '', source: '' }, today)).toEqual({
    title: 'fault-title',
    url: 'fault-url',
    dated: 'fault-dated',
    source: 'fault-source',
  });
  expect(newEvidenceFaults({ ...order, dated: '2026-03-04' }, today)).toEqual({
    dated: 'fault-dated-future',
  });
});

it('takes a file instead of a link, and both, but no broken link beside a file', () => {
  const uploadId = '7b1c9f7e-6f0b-4c43-9d0e-0a3c1a5b7f11';
  expect(newEvidenceFaults({ ...order, url: undefined, uploadId }, today)).toEqual({});
  expect(newEvidenceFaults({ ...order, uploadId }, today)).toEqual({});
  expect(newEvidenceFaults({ ...order, url: 'nowhere', uploadId }, today)).toEqual({ url: 'fault-url' });
  expect(newEvidenceFaults({ ...order, kind: 'link', url: '', uploadId }, today)).toEqual({
    url: 'fault-url',
  });
});

it('takes no link that a browser would run or that has no host', () => {
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'order 14', '']) {
    expect(isWebLink(link)).toBe(false);
  }
});
