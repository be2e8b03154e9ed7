import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '@jalon/domain/language/text';

export type Values = Readonly<Record<string, string | number>>;

/**
 * The words of one feature as the app shows them, read from the same files: a test looks for what a reader sees,
 * in the reader's language. `count` chooses the plural form.
 */
export function wordsOf(language: Language, feature: string): (key: string, values?: Values) => string {
  const file = fileURLToPath(new URL(`../../src/locales/${language}/${feature}.json`, import.meta.url));
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? `${key}_${plural.select(values.count)}` : key;
    const template = words[form] ?? words[key] ?? words[`${key}_other`];
    if (template === undefined) throw new Error(`${language}/${feature}.json has no "${key}"`);
    return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? `{{${name}}}`));
  };
}

/** The words with anything in place of the values that a test does not know. */
export function patternOf(words: string): RegExp {
  const escaped = words.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\{\{\w+\}\}/g, '.+'));
}
