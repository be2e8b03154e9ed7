import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** A piece of a syntax tree, as far as these checks look at one. */
export interface SourceNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly importKind?: string;
  readonly source?: SourceNode | null;
  readonly specifiers?: readonly SourceNode[];
  readonly callee?: SourceNode;
  readonly object?: SourceNode;
  readonly property?: SourceNode;
  readonly arguments?: readonly SourceNode[];
  readonly expressions?: readonly SourceNode[];
  readonly consequent?: SourceNode;
  readonly alternate?: SourceNode;
}

/** Shows every node of a file's syntax tree, with the text of the file. */
export function walkFile(root: string, file: string, see: (node: SourceNode, text: string) => void): void {
  walkText(readFileSync(join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts', see);
}

export function walkText(
  text: string,
  lang: 'ts' | 'tsx',
  see: (node: SourceNode, text: string) => void,
): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof (value as SourceNode).type === 'string') see(value as SourceNode, text);
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(text, { lang }));
}
