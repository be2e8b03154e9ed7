import { isDeepStrictEqual } from 'node:util';

/** What of the wanted values differs from the present ones; what is left out is not wanted. */
export function changesOf<T extends object, W extends object>(present: T, wanted: W): Present<W> {
  const differing = Object.entries(wanted).filter(
    ([key, value]) => value !== undefined && !isDeepStrictEqual(value, present[key as keyof T]),
  );
  return Object.fromEntries(differing) as Present<W>;
}

type Present<W> = { [Key in keyof W]?: Exclude<W[Key], undefined> };
