import { describe, expect, test } from 'vitest';
import type { Measure } from '../measure.ts';
import { BEGIN, betweenMarkers, END, runAsMarkdown, runAsText, withSections } from './performance-page.ts';

describe('the page', () => {
  test('keeps what stands around the markers and replaces what stands between them', () => {
    const page = `# Title\n${BEGIN}\nold\n${END}\nafter\n`;
    expect(betweenMarkers(page, 'new')).toBe(`# Title\n${BEGIN}\n\nnew\n\n${END}\nafter\n`);
    expect(betweenMarkers(betweenMarkers(page, 'new'), 'newer')).toContain('newer');
  });

  test('without its markers, or with them twice or turned round, is refused', () => {
    for (const page of ['', BEGIN, `${END}${BEGIN}`, `${BEGIN}${BEGIN}${END}`]) {
      expect(() => betweenMarkers(page, 'new')).toThrow('once each');
    }
  });
});

describe('a run', () => {
  const measure: Measure = {
    name: 'board',
    title: 'The board',
    limitMs: 1,
    run: async () => ({ lines: [] }),
  };
  const outcomes = [
    { measure, seconds: 1, result: { lines: [{ what: 'a | b', measured: '3 ms', goal: '5 ms' }] } },
    { measure: { ...measure, name: 'move', title: 'A move' }, seconds: 1, failure: 'it did not answer' },
  ];

  test('shows each measure, and a failed one with its reason', () => {
    const markdown = runAsMarkdown(outcomes, { machine: [['CPU', 'some']], quick: false });
    expect(markdown).toContain('| a \\| b | 3 ms | 5 ms |');
    expect(markdown).toContain('**Failed**: it did not answer');
    expect(markdown).not.toContain('trial');
  });

  test('with few rounds says so', () => {
    expect(runAsMarkdown(outcomes, { machine: [], quick: true })).toContain('A trial with few rounds');
  });

  test('is readable in a terminal', () => {
    expect(runAsText(outcomes)).toBe('board  a | b   3 ms   (goal: 5 ms)\nmove   FAILED  it did not answer');
  });
});

describe('some measures alone', () => {
  const measure: Measure = { name: 'b', title: 'B', limitMs: 1, run: async () => ({ lines: [] }) };
  const outcome = { measure, seconds: 1, result: { lines: [{ what: 'x', measured: 'new' }] } };
  const facts = { machine: [['CPU', 'some']] as const, quick: false };
  const page = (middle: string) => `### A\n\nold a\n\n${middle}### Beside another program\n\nrest\n`;

  test('take the place of their own sections and touch no other', () => {
    const text = withSections(page('### B\n\nold b\n\n'), [outcome], facts);
    expect(text).toContain('### A\n\nold a\n\n### B\n');
    expect(text).toContain('| x | new |  |\n\nTaken on: CPU some.\n\n### Beside another program\n\nrest\n');
    expect(text).not.toContain('old b');
    expect(withSections(text, [outcome], facts)).toBe(text);
  });

  test('stand before the comparison where they are new', () => {
    const text = withSections(page(''), [outcome], facts);
    expect(text.indexOf('### B\n')).toBeGreaterThan(text.indexOf('old a'));
    expect(text.indexOf('### B\n')).toBeLessThan(text.indexOf('### Beside'));
    expect(() => withSections('nothing', [outcome], facts)).toThrow('must hold');
  });
});
