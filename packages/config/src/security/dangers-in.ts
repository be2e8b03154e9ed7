import { type SourceNode, walkText } from './walk-source.ts';

/** What only a few reviewed files may do. */
export type Danger =
  | 'opens a connection'
  | 'runs a program'
  | 'runs text as code'
  | 'trusts any certificate'
  | 'writes HTML';

const connecting = new Set([
  ...['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises'].map((name) => `node:${name}`),
  'pg',
  'ioredis',
  'bullmq',
  'nodemailer',
  'openid-client',
  'undici',
  'ws',
]);
const running = new Set(['node:child_process', 'node:cluster']);
const connectingGlobals = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);
const certificateNames = new Set([
  'rejectUnauthorized',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'checkServerIdentity',
]);
const htmlNames = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
]);

/** What this source text can do, by its syntax tree. An import of types does nothing. */
export function dangersIn(text: string, lang: 'ts' | 'tsx'): Set<Danger> {
  const found = new Set<Danger>();
  walkText(text, lang, (node) => {
    for (const danger of dangersOf(node)) found.add(danger);
  });
  return found;
}

function* dangersOf(node: SourceNode): Generator<Danger> {
  const name = importedBy(node);
  if (name && connecting.has(name)) yield 'opens a connection';
  if (name && running.has(name)) yield 'runs a program';
  if (name === 'node:vm') yield 'runs text as code';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const called = calledName(node.callee);
    if (connectingGlobals.has(called)) yield 'opens a connection';
    if (called === 'eval' || called === 'Function') yield 'runs text as code';
  }
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier' || node.type === 'Literal') {
    const word = String(node.name ?? node.value);
    if (certificateNames.has(word)) yield 'trusts any certificate';
    if (htmlNames.has(word)) yield 'writes HTML';
  }
}

/** `fetch(…)`, and `globalThis.fetch(…)` too. */
function calledName(callee: SourceNode | undefined): string {
  if (callee?.type !== 'MemberExpression') return callee?.name ?? '';
  const isGlobal = ['globalThis', 'window', 'self', 'global'].includes(callee.object?.name ?? '');
  return isGlobal ? (callee.property?.name ?? String(callee.property?.value ?? '')) : '';
}

/** The module of an import of values: static, dynamic, `require` or handed on; null for anything else. */
function importedBy(node: SourceNode): string | null {
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.importKind !== 'type') {
    const specifiers = node.specifiers ?? [];
    const isOfTypes = specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === 'type');
    return isOfTypes ? null : textOf(node.source);
  }
  if (node.type === 'ImportExpression') return textOf(node.source);
  if (node.type === 'CallExpression' && node.callee?.name === 'require') return textOf(node.arguments?.[0]);
  return null;
}

function textOf(node: SourceNode | null | undefined): string | null {
  return typeof node?.value === 'string' ? node.value : null;
}
