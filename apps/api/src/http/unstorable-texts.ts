import type { z } from 'zod';

const deepestLevel = 20;

/**
 * Texts that PostgreSQL cannot keep as they are: with a NUL, or with half of a surrogate pair. They are refused
 * where they stand, wherever in the body that is, instead of failing or being changed on the way.
 */
export function unstorableTexts(value: unknown, path: PropertyKey[] = []): z.core.$ZodIssue[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [issueAt(path)];
  if (typeof value !== 'object' || value === null || path.length > deepestLevel) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isStorable(key)
      ? unstorableTexts(inner, [...path, Array.isArray(value) ? Number(key) : key])
      : [issueAt(path)],
  );
}

/** True for a text that can be stored and given back unchanged. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function issueAt(path: PropertyKey[]): z.core.$ZodIssue {
  return { code: 'custom', path, message: 'control-character' };
}
