import { beforeEach, expect, it } from 'vitest';
import { forgetKeptDraft, type KeptDraft, keepDraft, keptDraft } from './kept-draft.ts';

const draft: KeptDraft = {
  personId: 'p1',
  activityReference: 'MLI-2022-P3-C2-A4',
  baseVersion: 3,
  body: { nextStep: 'Gao' },
  keptAt: '2026-03-03T10:42:00.000Z',
  wantsSending: false,
};
let storage: Storage;

beforeEach(() => {
  storage = memoryStorage();
});

it('keeps one draft for the person who typed it', () => {
  expect(keepDraft(draft, storage)).toBe(true);
  expect(keptDraft('p1', draft.activityReference, storage)).toEqual(draft);
  expect(keptDraft('p1', 'MLI-2022-P1-C1-A1', storage)).toBeNull();
  forgetKeptDraft(storage);
  expect(storage.length).toBe(0);
});

it('removes on sight what another person left in the tab', () => {
  keepDraft(draft, storage);
  expect(keptDraft('p2', draft.activityReference, storage)).toBeNull();
  expect(storage.length).toBe(0);
});

it('says so where the browser allows no storage', () => {
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(keepDraft(draft, storage)).toBe(false);
});

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}
