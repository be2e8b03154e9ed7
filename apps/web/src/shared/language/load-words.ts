import type { Language } from '@jalon/domain/language/text';
import type { WordFile } from './word-files.ts';
import { keepWords } from './word-store.ts';

type WordModule = { default: Record<string, string> };

/** One small file for each feature and language: a reader loads their own language only. */
const files = import.meta.glob<WordModule>('../../locales/*/*.json');
const loading = new Map<string, Promise<void>>();

/** Fetches a word file once. The promise is the same for every caller, as React's `use` wants it. */
export function loadWords(language: Language, file: WordFile): Promise<void> {
  const path = `../../locales/${language}/${file}.json`;
  const known = loading.get(path);
  if (known) return known;
  const load = files[path];
  if (!load) throw new RangeError(`No word file ${path}`);
  const promise: Promise<void> & { status?: string } = load().then(
    (module) => {
      keepWords(language, file, module.default);
      // React's own mark: `use` answers at once for words that are there already, instead of a frame later.
      promise.status = 'fulfilled';
    },
    (error: unknown) => {
      // A phone that lost its line asks again at the next rendering.
      loading.delete(path);
      throw error;
    },
  );
  loading.set(path, promise);
  return promise;
}
