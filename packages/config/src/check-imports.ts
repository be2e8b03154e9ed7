import { FOR_TESTS, IMPORT_RULES, type ImportRule } from './import-rules.ts';

/** One import, as written in a file. */
export interface FoundImport {
  /** Path of the file from the root, with forward slashes. */
  readonly file: string;
  readonly specifier: string;
}

/** Answers what is wrong with an import, or null where the table allows it. */
export function checkImport({ file, specifier }: FoundImport, rules = IMPORT_RULES): string | null {
  const rule = rules.find(({ folder }) => file.startsWith(`${folder}/`));
  if (!rule) return `${file}: no rule of packages/config/src/import-rules.ts covers this folder`;
  if (specifier.startsWith('.')) return checkRelative(file, specifier, rule);
  const isForTests = isTestFile(file) && matchesAny(specifier, FOR_TESTS);
  if (isForTests || matchesAny(specifier, allowedIn(file, rule))) return null;
  return `${file} may not import ${specifier}`;
}

/** Tests, and the folder of what only tests use. */
export function isTestFile(file: string): boolean {
  return /\.test\.tsx?$|\/testing\/|\/e2e\/|\.spec\.ts$|\.config\.ts$/.test(file);
}

/** A relative import names its file, and stays inside the package. */
function checkRelative(file: string, specifier: string, rule: ImportRule): string | null {
  const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
  if (!target.startsWith(`${rule.folder}/`)) return `${file} leaves its package by ${specifier}`;
  const isNamed = /\.(ts|tsx|css|json|svg|mjs|md)(\?\w+)?$/.test(specifier);
  return isNamed ? null : `${file} imports ${specifier} without naming the file with its ending`;
}

function allowedIn(file: string, rule: ImportRule): string[] {
  const own = `@jalon/${rule.folder.split('/')[1]}/**`;
  const besides = Object.entries(rule.exceptions ?? {})
    .filter(([pattern]) => matchesAny(file.slice(rule.folder.length + 1), [pattern]))
    .flatMap(([, names]) => names);
  return [own, ...rule.ours, ...rule.others, ...besides];
}

function matchesAny(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => asExpression(pattern).test(name));
}

function asExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
  const source = escaped.replaceAll('**', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '.*');
  return new RegExp(`^${source}$`);
}
