import type { Glyph } from './glyphs-of-page.ts';

/** A sign on its line: where it begins and ends along it, and its number in the order of drawing. */
export interface LineGlyph {
  text: string;
  from: number;
  to: number;
  size: number;
  order: number;
}

interface Placed extends LineGlyph {
  height: number;
}

/** In parts of the font's height. */
const sameLine = 0.45;
const sameSign = 0.15;
const gutter = 1.5;
/** Lines that lean by less than this, in degrees, lean the same way. */
const sameLean = 5;

/**
 * The lines of a page as somebody sees them, whatever the order they were drawn in: signs at one height, from left to
 * right (as the line leans); lines from top to bottom, one column after another.
 */
export function linesOfGlyphs(glyphs: readonly Glyph[]): LineGlyph[][] {
  const byLean = new Map<number, Placed[]>();
  glyphs.forEach((glyph, order) => {
    if (!Number.isFinite(glyph.x + glyph.y + glyph.advanceX + glyph.advanceY)) return;
    const degrees = (Math.atan2(glyph.advanceY, glyph.advanceX) * 180) / Math.PI;
    const lean = (Math.round(degrees / sameLean) * sameLean + 360) % 360;
    const group = byLean.get(lean) ?? [];
    group.push(placed(glyph, (lean * Math.PI) / 180, order));
    byLean.set(lean, group);
  });
  return [...byLean.values()].flatMap((group) => columnByColumn(linesOf(group)));
}

/** Turns the page so that the line lies level. */
function placed({ text, x, y, advanceX, advanceY, size }: Glyph, lean: number, order: number): Placed {
  const from = x * Math.cos(lean) + y * Math.sin(lean);
  const height = y * Math.cos(lean) - x * Math.sin(lean);
  return { text, from, to: from + Math.hypot(advanceX, advanceY), size, order, height };
}

function linesOf(glyphs: Placed[]): Placed[][] {
  const sorted = [...glyphs].sort((one, other) => other.height - one.height);
  const lines: Placed[][] = [];
  for (const glyph of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame =
      first && first.height - glyph.height <= sameLine * Math.max(Math.min(first.size, glyph.size), 1);
    if (isSame) line!.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map(fromLeft);
}

/** A sign that is drawn twice at one place, to look bold, is one. */
function fromLeft(line: Placed[]): Placed[] {
  const sorted = line.sort((one, other) => one.from - other.from || one.order - other.order);
  return sorted.filter((glyph, at) => {
    const before = sorted[at - 1];
    const isTwice =
      before?.text === glyph.text && glyph.from - before.from < sameSign * glyph.size && glyph.text !== ' ';
    return !isTwice;
  });
}

/** A wide gap between parts that were drawn one long after the other stands between two columns. */
function columnByColumn(lines: Placed[][]): LineGlyph[][] {
  const columns: Placed[][][] = [];
  for (const line of lines) {
    let part: Placed[] = [];
    let column = 0;
    const close = () => {
      const parts = columns[column] ?? [];
      columns[column] = parts;
      parts.push(part);
    };
    for (const glyph of line) {
      const before = part.at(-1);
      if (before && isGutter(before, glyph)) {
        close();
        column += 1;
        part = [];
      }
      part.push(glyph);
    }
    close();
  }
  return columns.flat();
}

function isGutter(before: Placed, glyph: Placed): boolean {
  return glyph.from - before.to > gutter * glyph.size && glyph.order > before.order + 1;
}
