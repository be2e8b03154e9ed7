import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const built = new URL('../../dist/evidence/file-reading.js', import.meta.url).href;

/** Reads a text in a thread of the built program, as the API does, and prints what became of it. */
const program = (text: string) => `
  const { FileReader } = await import(${JSON.stringify(built)});
  const bytes = new TextEncoder().encode(${JSON.stringify(text)});
  const sent = { bytes, name: 'list.pdf', language: 'en' };
  const said = await new FileReader().read(sent).then(({ name }) => name, ({ refusal }) => refusal.code);
  process.stdout.write(said);
`;

it.each([
  ['is read', 'Twelve officers were trained.', 'list.txt'],
  ['is refused', '<svg></svg>', 'file-type-refused'],
])('a file %s by the thread of the built program', (_, text, said) => {
  const node = fileURLToPath(new URL('../../../../node_modules/node/bin/node', import.meta.url));
  const output = execFileSync(node, ['--input-type=module', '--eval', program(text)], { encoding: 'utf8' });
  expect(output.trim()).toBe(said);
});
