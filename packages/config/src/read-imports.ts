import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import type { FoundImport } from './check-imports.ts';

/** Every TypeScript file of the workspace that people write, as a path from the root with forward slashes. */
export function sourceFiles(root: string): string[] {
  return ['apps', 'packages', 'infra']
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) =>
      readdirSync(join(root, group), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap((entry) => filesBelow(root, `${group}/${entry.name}`)),
    );
}

/** Every import of a file: static or dynamic, of values or of types, re-exports and `require` included. */
export function importsOf(root: string, file: string): FoundImport[] {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const tree = parseAst(readFileSync(join(root, file), 'utf8'), { lang });
  const found: FoundImport[] = [];
  visit(tree, (specifier) => found.push({ file, specifier }));
  return found;
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return /^(node_modules|dist|\..*)$/.test(entry.name) ? [] : filesBelow(root, path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

interface TreeNode {
  readonly type?: string;
  readonly source?: unknown;
  readonly callee?: { readonly type?: string; readonly name?: string };
  readonly arguments?: readonly unknown[];
}

/** Goes through the whole tree, because an import can stand anywhere: `await import(…)`, `import('x').T`. */
function visit(node: unknown, report: (specifier: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, source, callee, arguments: args } = node as TreeNode;
  if (type && /^(Import|Export|TSImport)/.test(type)) reportText(source, report);
  if (type === 'CallExpression' && callee?.type === 'Identifier' && callee.name === 'require') {
    reportText(args?.[0], report);
  }
  for (const child of Object.values(node)) visit(child, report);
}

function reportText(literal: unknown, report: (specifier: string) => void): void {
  const value = (literal as { value?: unknown } | null | undefined)?.value;
  if (typeof value === 'string') report(value);
}
