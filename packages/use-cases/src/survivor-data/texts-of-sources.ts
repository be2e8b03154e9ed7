import type { Source } from '@jalon/domain/plan/plan';
import type { TypedText } from './guard-text.ts';

/** The texts of a list of sources, for the guard: a document's title can name somebody too. */
export function textsOfSources(pointer: string, sources: Source[] | undefined): TypedText[] {
  return (sources ?? []).flatMap((source, index) => textsOfSource(`${pointer}/${index}`, source));
}

export function textsOfSource(pointer: string, { document, place, url }: Source): TypedText[] {
  return [
    { pointer: `${pointer}/document`, text: document },
    { pointer: `${pointer}/place`, text: place },
    { pointer: `${pointer}/url`, text: url },
  ];
}
