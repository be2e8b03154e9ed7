import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceNode, walkText } from './walk-source.ts';

/** Calls whose first argument is SQL: of a connection, and of a query builder. */
const takesSql =
  /^(query|where|andWhere|orWhere|having|orderBy|addOrderBy|select|addSelect|(inner|left)Join(AndSelect)?)$/;
const constantName = /^[A-Z][A-Z0-9_]*$/;

/**
 * The statements of a file that are not plain constants, each as the text of what goes into it. A name in capital
 * letters, an entity, a number that the file itself names at its top, and a choice between constants are constants.
 */
export function builtStatementsIn(root: string, file: string): string[] {
  return builtStatementsOf(readFileSync(join(root, file), 'utf8'));
}

export function builtStatementsOf(text: string): string[] {
  const found = new Set<string>();
  walkText(text, 'ts', ({ type, callee, arguments: args }) => {
    if (type !== 'CallExpression' || !takesSql.test(callee?.property?.name ?? '')) return;
    const [statement] = args ?? [];
    if (!statement) return;
    for (const part of piecesOf(statement)) {
      const words = wordsOf(part, text);
      if (!isConstant(part, words, text)) found.add(words);
    }
  });
  return [...found];
}

function wordsOf({ start, end }: SourceNode, text: string): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** What a statement is put together from; a statement that is one text consists of nothing else. */
function piecesOf(statement: SourceNode): readonly SourceNode[] {
  if (statement.type === 'TemplateLiteral') return statement.expressions ?? [];
  return [statement];
}

function isConstant(node: SourceNode, words: string, text: string): boolean {
  if (node.type === 'Literal') return true;
  // Lists of columns and shapes of conditions, which TypeORM checks against its entities.
  if (node.type === 'ArrayExpression' || node.type === 'ObjectExpression') return !words.includes('`');
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].every((one) => one && isConstant(one, wordsOf(one, text), text));
  if (node.type !== 'Identifier') return false;
  return (
    constantName.test(words) ||
    /^[A-Z]\w*Entity$/.test(words) ||
    new RegExp(`^const ${words} = [\\d_]+;`, 'm').test(text)
  );
}
