import { LANGUAGES, type Language } from '@jalon/domain/language/text';
import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { aDigest, aDigestLine } from '../testing/a-digest.ts';
import type { DigestContent } from './digest-content.ts';
import { digestToHtml } from './digest-to-html.ts';
import { digestToText } from './digest-to-text.ts';
import { withinRoom } from './room-in-mail.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** What the mail programs of ministries show alike. */
const TAGS: Record<string, readonly string[]> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'name', 'content'],
  title: [],
  body: ['lang', 'dir', 'style'],
  div: ['dir', 'style'],
  table: ['role', 'cellpadding', 'cellspacing', 'border', 'width', 'dir', 'style'],
  tbody: [],
  tr: [],
  td: ['dir', 'align', 'style', 'bgcolor'],
  h2: ['style'],
  h3: ['style'],
  span: ['dir', 'style'],
  a: ['href', 'dir', 'style'],
  br: [],
};
const PROPERTIES = new Set(
  `margin padding background-color color font-family font-size font-weight line-height text-align text-decoration
   width max-width border-top border-radius border-collapse display max-height overflow opacity`.split(/\s+/),
);

function read(html: string) {
  const faults: string[] = [];
  const onParseError = (error: ParserError) => faults.push(error.code);
  const document = parse(html, { onParseError, sourceCodeLocationInfo: true });
  const elements: Element[] = [];
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  document.childNodes.forEach(walk);
  return { faults, elements, text: texts.join(' ') };
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
/** A few new lines, and as many old ones as find room. */
const yearsBehind = (language: Language) =>
  (['overdue', 'waits_for_answer', 'post_vacant'] as const).flatMap((rule) =>
    Array.from({ length: 30 }, (_, number) => ({
      ...aDigestLine(rule, number, language),
      rung: rule === 'post_vacant' ? ('overdue' as const) : rule,
      days: (rule === 'waits_for_answer' ? 1 : -1) * (number < 2 ? 3 : 500 + number),
      planEndedOn: number % 2 ? '2024-12-31' : null,
    })),
  );
const mails: [string, DigestContent][] = LANGUAGES.flatMap((language) => [
  [`${language}, a line of each kind`, aDigest(language, 1)],
  [`${language}, hundreds of lines`, aDigest(language, 40)],
  [`${language}, years behind`, { ...aDigest(language, 1), lines: withinRoom(yearsBehind(language)) }],
]);

describe.each(mails)('the mail in %s', (_, content) => {
  const html = digestToHtml(content);
  const { faults, elements, text } = read(html);

  test('is well-formed HTML of a short list of elements and attributes', () => {
    expect(faults).toEqual([]);
    for (const { tagName, attrs } of elements) {
      expect(Object.keys(TAGS), tagName).toContain(tagName);
      for (const { name } of attrs) expect(TAGS[tagName], `${tagName} ${name}`).toContain(name);
    }
  });

  test('carries every look itself, and fetches nothing', () => {
    for (const element of elements.filter(({ tagName }) => ['td', 'a', 'h2', 'h3', 'body'].includes(tagName)))
      expect(attribute(element, 'style'), element.tagName).toBeTruthy();
    for (const element of elements)
      for (const rule of (attribute(element, 'style') ?? '').split(';').filter(Boolean))
        expect(PROPERTIES, rule).toContain(rule.split(':')[0]!.trim());
    expect(html).not.toMatch(/url\(|@import|<style|<link|<img|<script|javascript:|position:/i);
  });

  test('is laid out by tables that nobody hears, 600 pixels wide at most', () => {
    const tables = elements.filter(({ tagName }) => tagName === 'table');
    for (const table of tables) expect(attribute(table, 'role')).toBe('presentation');
    const widths = html.matchAll(/(?:width="|width:)(\d+)(px)?/g);
    for (const [, width] of widths) expect(Number(width)).toBeLessThanOrEqual(600);
    expect(html).toContain('width:100%;max-width:600px');
  });

  test('says its language and direction, and keeps what people typed in a direction of its own', () => {
    const direction = content.language === 'ar' ? 'rtl' : 'ltr';
    for (const name of ['html', 'body']) {
      const element = elements.find(({ tagName }) => tagName === name)!;
      expect([attribute(element, 'lang'), attribute(element, 'dir')]).toEqual([content.language, direction]);
    }
    for (const cell of elements.filter(
      ({ tagName, attrs }) => tagName === 'td' && attrs.some(({ name }) => name === 'align'),
    ))
      expect([direction, undefined]).toContain(attribute(cell, 'dir'));
    for (const element of elements.filter(({ tagName }) => tagName === 'a' || tagName === 'span'))
      if (!element.childNodes.some((child) => 'tagName' in child))
        expect(attribute(element, 'dir')).toBeTruthy();
  });

  test('stays below 60 kB, has one link a line, and escapes what people typed', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    const links = elements.filter(({ tagName }) => tagName === 'a').map((one) => attribute(one, 'href')!);
    expect(links.every((link) => link.startsWith(content.publicUrl))).toBe(true);
    const shown = content.lines.filter(({ url, kind }) => kind === 'activity' && links.includes(url)).length;
    expect(shown).toBeGreaterThan(0);
    expect(text).toContain(content.name);
    const title = content.lines.find((line) => line.title !== null)!.title!;
    expect(text).toContain(title);
    expect(links.some((link) => link.endsWith('&from=mail'))).toBe(true);
  });

  test('tells progress first, and begins with counts where a program shows the beginning', () => {
    const [first] = content.progress;
    expect(text.indexOf(first!.reference)).toBeLessThan(text.indexOf(content.lines[0]!.reference));
    const glance = read(html).elements.find(({ tagName }) => tagName === 'div')!;
    expect((glance.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value).toMatch(/12/);
  });
});

describe('a mail with more lines than find room', () => {
  test('shows some of every group, what is owed before what one may do without, and counts the rest', () => {
    const lines = [
      ...Array.from({ length: 400 }, (_, number) => aDigestLine('due_within_30', number, 'en')),
      ...Array.from({ length: 100 }, (_, number) => aDigestLine('overdue', number, 'en')),
    ];
    const text = digestToText({ ...aDigest('en', 0), lines: withinRoom(lines) });
    expect(text).toContain('and 397 more in Jalon\n  https://jalon.mission.example.org/my');
    expect(text).toContain('and 79 more in Jalon');
  });
});

test('a mail to somebody who is years behind is full of long-standing lines', () => {
  const html = digestToHtml({ ...aDigest('en', 0), lines: withinRoom(yearsBehind('en')) });
  expect(html.match(/\(5\d\d\u00a0days/g)).toHaveLength(18);
});

test('an escalation names the cause by its name, or says that none was declared; other lines say nothing of it', () => {
  const lines = [1, 2].map((number) => aDigestLine('co_lead_after_14', number, 'en'));
  const text = digestToText({ ...aDigest('en', 0), lines: [...lines, aDigestLine('overdue', 3, 'en')] });
  expect(text.match(/Cause declared: funding/g)).toHaveLength(1);
  expect(text.match(/No cause declared/g)).toHaveLength(1);
});

test('plain text from right to left keeps references and titles apart', () => {
  const text = digestToText(aDigest('ar', 1));
  expect(text).toContain('\u2068MLI-2022-P3-C2-A0\u2069');
  expect([...text.matchAll(/\u2068/g)].length).toBe([...text.matchAll(/\u2069/g)].length);
  expect(digestToText(aDigest('fr', 1))).not.toMatch(/[\u2066-\u2069]/);
});
