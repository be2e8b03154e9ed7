import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FreeText, freeTextsOf } from './free-text-of-requests.ts';
import { GUARDED, NOT_GUARDED, PARTS, READINGS } from './guarded-fields.ts';

const contracts = new URL('../../../../packages/contracts/src/', import.meta.url);
const useCases = new URL('../../../../packages/use-cases/src/', import.meta.url);

const files = readdirSync(contracts, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const modules = await Promise.all(files.map((file) => import(new URL(file, contracts).href)));
const freeTexts = modules
  .flatMap((each: Record<string, unknown>) => freeTextsOf(each))
  .filter(({ schema }) => !PARTS.includes(schema) && !READINGS.includes(schema));

const unguarded = (texts: readonly FreeText[]) =>
  texts.filter(({ schema, pointer }) => {
    const isGuarded = GUARDED[schema]?.pointers.some(
      (one) => pointer === one || pointer.startsWith(`${one}/`),
    );
    const name = pointer.split('/').findLast((part) => part !== '*') ?? '';
    return !isGuarded && NOT_GUARDED[name] === undefined;
  });

describe('every free text of every request', () => {
  it('goes through the survivor-data guard, or the table says why not', () => {
    expect(freeTexts.length).toBeGreaterThan(80);
    expect(unguarded(freeTexts)).toEqual([]);
  });

  it('a new field that nobody thought of is seen', () => {
    const planted = { writeCommentSchema: z.strictObject({ text: z.string(), aside: z.string() }) };
    expect(unguarded(freeTextsOf(planted))).toEqual([{ schema: 'writeCommentSchema', pointer: '/aside' }]);
  });

  it('a list, a text in several languages and a link are free texts; a word of a list and a date are none', () => {
    const schema = z.strictObject({
      titles: z.array(z.object({ en: z.string() })),
      url: z.url(),
      state: z.enum(['a', 'b']),
      on: z.iso.date(),
    });
    expect(freeTextsOf({ schema }).map(({ pointer }) => pointer)).toEqual(['/titles/*/*', '/url']);
  });
});

describe('what the table calls guarded', () => {
  it.each(Object.entries(GUARDED))(
    '%s is handed to the guard by its use case',
    (schema, { by, pointers }) => {
      const source = readFileSync(new URL(by, useCases), 'utf8') + sharedTexts;
      expect(readFileSync(new URL(by, useCases), 'utf8')).toContain('guardText(');
      for (const pointer of pointers) {
        const name = pointer.split('/')[1]!;
        expect(source, `${schema} ${pointer}`).toMatch(new RegExp(`['\`]/${name}(?:['\`/]|$)`));
        expect(freeTexts.some((text) => text.schema === schema && text.pointer.startsWith(pointer))).toBe(
          true,
        );
      }
    },
  );
});

/** What several use cases share: the texts of an update, of evidence, of a title. */
const sharedTexts = ['update/update-words.ts']
  .map((file) => readFileSync(new URL(file, useCases), 'utf8'))
  .join('\n');
