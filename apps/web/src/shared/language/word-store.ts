import type { Language } from '@jalon/domain/language/text';
import { isolate } from './isolate.ts';

/** Values that words mention; `count` also chooses the plural form. */
export type WordValues = Record<string, string | number>;

const words = new Map<string, Readonly<Record<string, string>>>();
const plurals = new Map<Language, Intl.PluralRules>();

export function keepWords(language: Language, file: string, entries: Readonly<Record<string, string>>): void {
  words.set(`${language}/${file}`, entries);
}

/**
 * The sentence of a key, with its values filled in. With a `count` the form is the one that the language uses
 * for that number (`days_one`, `days_few`), as `check-words.mjs` has made sure that it exists. A key that is
 * not there shows itself, so that it is noticed.
 */
export function sentence(
  language: Language,
  file: string,
  key: string,
  values: WordValues,
  written: (value: number) => string,
): string {
  const entries = words.get(`${language}/${file}`) ?? {};
  const { count } = values;
  const form = typeof count === 'number' ? entries[`${key}_${pluralsOf(language).select(count)}`] : undefined;
  const model = form ?? entries[key] ?? key;
  return model.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    if (typeof value === 'number') return written(value);
    return mixesDirections(language, value) ? isolate(value) : value;
  });
}

/**
 * A reference or a French name inside an Arabic sentence keeps its own direction and disturbs no other; so does
 * an Arabic note inside a French sentence.
 */
function mixesDirections(language: Language, value: string): boolean {
  return language === 'ar' ? value !== '' : /\p{Script=Arabic}/u.test(value);
}

function pluralsOf(language: Language): Intl.PluralRules {
  const known = plurals.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}
