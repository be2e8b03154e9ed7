import type { Refusal } from './refusal/refusal.ts';

/**
 * What a rule answers. A rule never throws and never changes its arguments: it either refuses, with a code
 * that has words in three languages, or allows, with the new value.
 */
export type Decision<T> = { allowed: true; value: T } | { allowed: false; refusal: Refusal };

export function allow<T>(value: T): Decision<T> {
  return { allowed: true, value };
}

export function refuse(
  code: Refusal['code'],
  more: { pointer?: string; values?: Refusal['values'] } = {},
): Decision<never> {
  return { allowed: false, refusal: { code, ...more } };
}
