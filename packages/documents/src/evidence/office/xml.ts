import { FileRefused } from '../file-refused.ts';

/** One step through an XML text. Text and attribute values are decoded. */
export type XmlToken =
  | { kind: 'open'; name: string; local: string; attributes: XmlAttribute[]; isEmpty: boolean }
  | { kind: 'close'; name: string; local: string }
  | { kind: 'text'; text: string };

export interface XmlAttribute {
  name: string;
  local: string;
  value: string;
}

const deepest = 300;
const name = '[\\p{L}_][\\p{L}\\p{N}\\p{M}_.:-]*';
const openTag = new RegExp(`<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'uy');
const closeTag = new RegExp(`</(${name})\\s*>`, 'uy');
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

/**
 * The steps of an XML text, in order. Comments and processing instructions are left out. A text that is not
 * well-formed, that defines entities or that is nested too deep is refused: two programs would read two things in it.
 */
export function* xmlTokens(bytes: Uint8Array): Generator<XmlToken> {
  const xml = decoded(bytes);
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (text !== '') yield* textIn(text, open.length);
    if (next < 0) break;
    const token = tokenAt(xml, next);
    at = token.end;
    if (token.skip) continue;
    if (token.is.kind === 'open' && !token.is.isEmpty) open.push(token.is.name);
    if (token.is.kind === 'close' && open.pop() !== token.is.name) throw new FileRefused('file-damaged');
    if (open.length > deepest) throw new FileRefused('file-too-rich');
    yield token.is;
  }
  if (open.length > 0) throw new FileRefused('file-damaged');
}

/** An XML text of these steps, in UTF-8. */
export function writeXml(tokens: Iterable<XmlToken>): Uint8Array {
  const written = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  for (const token of tokens) {
    if (token.kind === 'text') written.push(escaped(token.text));
    else if (token.kind === 'close') written.push(`</${token.name}>`);
    else {
      const attributes = token.attributes.map(
        (one) => ` ${one.name}="${escaped(one.value).replaceAll('"', '&quot;')}"`,
      );
      written.push(`<${token.name}${attributes.join('')}${token.isEmpty ? '/' : ''}>`);
    }
  }
  return new TextEncoder().encode(written.join(''));
}

type Step = { end: number; skip: true } | { end: number; skip: false; is: XmlToken };

function tokenAt(xml: string, at: number): Step {
  if (xml.startsWith('<?', at)) return { end: after(xml, '?>', at), skip: true };
  if (xml.startsWith('<!--', at)) return { end: after(xml, '-->', at), skip: true };
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at);
    return { end, skip: false, is: { kind: 'text', text: xml.slice(at + 9, end - 3) } };
  }
  closeTag.lastIndex = at;
  const closing = closeTag.exec(xml);
  if (closing) {
    const [whole, called = ''] = closing;
    return { end: at + whole.length, skip: false, is: { kind: 'close', name: called, local: local(called) } };
  }
  openTag.lastIndex = at;
  const opening = openTag.exec(xml);
  if (!opening) throw new FileRefused('file-damaged');
  const [whole, called = '', attributes = '', slash] = opening;
  const token: XmlToken = {
    kind: 'open',
    name: called,
    local: local(called),
    attributes: [...attributes.matchAll(attribute)].map(([, key = '', double, single]) => ({
      name: key,
      local: local(key),
      value: unescaped(double ?? single ?? ''),
    })),
    isEmpty: slash === '/',
  };
  return { end: at + whole.length, skip: false, is: token };
}

function* textIn(text: string, depth: number): Generator<XmlToken> {
  if (depth > 0) yield { kind: 'text', text: unescaped(text) };
  else if (text.trim() !== '') throw new FileRefused('file-damaged');
}

function after(xml: string, ending: string, at: number): number {
  const end = xml.indexOf(ending, at);
  if (end < 0) throw new FileRefused('file-damaged');
  return end + ending.length;
}

function local(called: string): string {
  return called.slice(called.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));?/gi, (whole, hex, decimal, called) => {
    if (called !== undefined) {
      const character = ENTITIES[called];
      if (character === undefined) throw new FileRefused('file-damaged');
      return character;
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!whole.endsWith(';') || code > 0x10ffff) throw new FileRefused('file-damaged');
    return String.fromCodePoint(code);
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileRefused('file-damaged', error);
  }
}
