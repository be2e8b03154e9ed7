import { degrees, type PDFPage } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { aPdf } from '../../testing/a-pdf.ts';
import { cleanFile } from '../clean-file.ts';
import type { Glyph } from './glyphs-of-page.ts';
import { linesOfGlyphs } from './lines-of-glyphs.ts';
import { readingsOfLines } from './readings-of-lines.ts';

const sentence = 'Mariam Planted, aged 17, told the court what soldiers did';
const after = async (draw: (page: PDFPage) => void) => {
  const { passages, isRead } = await cleanFile(await aPdf([null], (_, [page]) => draw(page!)));
  return { texts: passages.map(({ text }) => text.replace(/\s+/g, ' ').trim()), isRead };
};
const letterByLetter = (page: PDFPage, text: string, step: number, y = 700) => {
  [...text].forEach((letter, at) => {
    page.drawText(letter, { x: 40 + at * step, y, size: 12 });
  });
};

describe('a page is read as somebody sees it', () => {
  it('where each letter is drawn by itself', async () => {
    const { texts, isRead } = await after((page) => letterByLetter(page, sentence, 7));
    expect(texts).toContain(sentence);
    expect(isRead).toBe(true);
  });

  it('where each letter is drawn by itself, and spaces are not drawn', async () => {
    const { texts } = await after((page) => {
      [...sentence].forEach((letter, at) => {
        if (letter !== ' ') page.drawText(letter, { x: 40 + at * 8.5, y: 700, size: 12 });
      });
    });
    expect(texts).toContain(sentence);
  });

  it('where letters stand wide apart in one string', async () => {
    const { texts } = await after((page) =>
      page.drawText(sentence, { x: 40, y: 700, size: 9, characterSpacing: 8 }),
    );
    expect(texts).toContain(sentence);
  });

  it('where the last word is drawn first, and the last line', async () => {
    const { texts } = await after((page) => {
      const words = sentence
        .split(' ')
        .map((word, at) => ({ word, x: 40 + (at % 5) * 90, line: at < 5 ? 0 : 1 }));
      for (const { word, x, line } of words.reverse())
        page.drawText(word, { x, y: 700 - line * 15, size: 12 });
    });
    expect(texts).toContain(sentence);
  });

  it('where the line stands upright', async () => {
    const { texts } = await after((page) => {
      [...sentence].forEach((letter, at) => {
        page.drawText(letter, { x: 300, y: 40 + at * 7, size: 12, rotate: degrees(90) });
      });
    });
    expect(texts).toContain(sentence);
  });

  it('where letters dance around their line', async () => {
    const { texts } = await after((page) => {
      [...sentence].forEach((letter, at) => {
        page.drawText(letter, { x: 40 + at * 7, y: 700 + (at % 2) * 3, size: 12 });
      });
    });
    expect(texts).toContain(sentence);
  });

  it('where everything is drawn twice to look bold', async () => {
    const { texts } = await after((page) => {
      for (const [at, letter] of [...sentence].entries())
        for (const twice of [0, 0.4]) page.drawText(letter, { x: 40 + at * 7 + twice, y: 700, size: 12 });
    });
    expect(texts).toContain(sentence);
  });
});

it('keeps two columns apart, and reads nothing twice that reads the same', async () => {
  const left = ['The plan was adopted in', 'January by all of them.'];
  const right = ['Training was held twice', 'with ninety officers.'];
  const { texts } = await after((page) => {
    for (const [column, lines] of [left, right].entries())
      for (const [at, line] of lines.entries())
        page.drawText(line, { x: 40 + column * 260, y: 700 - at * 15, size: 11 });
  });
  expect(texts).toEqual([[...left, ...right].join(' ')]);
});

it.each([
  [
    'spaces between all letters',
    (page: PDFPage) => page.drawText([...sentence].join(' '), { x: 9, y: 700, size: 8 }),
  ],
  [
    'letters one below the other',
    (page: PDFPage) => {
      [...sentence].forEach((letter, at) => {
        page.drawText(letter, { x: 99, y: 800 - at * 13, size: 12 });
      });
    },
  ],
])('does not count as read with %s', async (_, draw) => {
  expect((await after(draw)).isRead).toBe(false);
});

it('reads Arabic from the right, and the figures in it from the left', () => {
  const drawn = [...'في 2026 تقرير'].reverse().join('').replace('6202', '2026');
  const glyphs = [...drawn].map(
    (text, at): Glyph => ({ text, x: at * 6, y: 0, advanceX: 6, advanceY: 0, size: 12 }),
  );
  const readings = (list: Glyph[]) => readingsOfLines(linesOfGlyphs(list)).readings;
  expect(readings(glyphs)).toContain('في 2026 تقرير');
  expect(readings(glyphs.toReversed())).toContain('في 2026 تقرير');
});
