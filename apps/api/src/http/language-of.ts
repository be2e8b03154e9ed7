import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import type { FastifyRequest } from 'fastify';
import { askerOf } from '../post/asker.ts';

/** The reader's language: the signed-in person's own, else what the browser asks for, else English. */
export function languageOf(request: FastifyRequest): Language {
  return askerOf(request)?.language ?? acceptedLanguage(request.headers['accept-language']);
}

function acceptedLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        tag: range.trim().slice(0, 2).toLowerCase(),
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  const known = wanted.find(({ tag }) => (LANGUAGES as readonly string[]).includes(tag));
  return (known?.tag as Language | undefined) ?? 'en';
}
