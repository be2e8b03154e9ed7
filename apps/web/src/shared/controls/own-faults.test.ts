import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The opening tags of forms; within one, `>` stands only in braces. */
function formsIn(source: string): string[] {
  return source.match(/<form\b(?:[^{}>]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*>/g) ?? [];
}

it('every form says its faults in the language of the page: the browser’s own bubbles speak the browser’s', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const forms = files.flatMap((name) =>
    formsIn(readFileSync(`${root}${name}`, 'utf8')).map((tag) => ({ name, tag })),
  );
  expect(forms.length).toBeGreaterThan(15);
  expect(forms.filter(({ tag }) => !/\bnoValidate\b/.test(tag)).map(({ name }) => name)).toEqual([]);
});
