import type { Language } from '@jalon/domain/language/text';
import i18next from 'i18next';
import type { WordFile } from './word-files.ts';

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
      i18next.addResourceBundle(language, file, module.default);
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

/** Starts i18next without words, without detection and without any request of its own. */
export function startWords(language: Language): void {
  void i18next.init({
    lng: language,
    fallbackLng: false,
    resources: {},
    partialBundledLanguages: true,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
