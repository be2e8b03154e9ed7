import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Matrix, moved, PLAIN, TextState } from './text-state.ts';

/** A sign that a page draws, and where it stands on the page, in points. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  /** How far, and which way, the next sign stands where nothing else is said. */
  advanceX: number;
  advanceY: number;
  /** The height of its font on the page. */
  size: number;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
interface FontGlyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
  vmetric?: [number, number, number];
}
interface Font {
  fontMatrix?: number[];
  vertical?: boolean;
}

const withoutAnnotations = 0;
const thousandths = 0.001;

/**
 * Every sign that the page draws, in the order of its drawing. A text layer that is asked for as text guesses where
 * words end, and cannot be asked again; here each sign keeps its place.
 */
export async function glyphsOfPage(page: Page): Promise<Glyph[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const glyphs: Glyph[] = [];
  const saved: TextState[] = [];
  let state = new TextState();
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const save = () => {
    saved.push(state.copy());
  };
  const steps = new Map<number, (args: never) => void>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.transform, (args: Matrix) => state.transform(args)],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]: [Matrix | null]) => {
        save();
        if (matrix) state.transform(matrix);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.beginText, () => state.setTextMatrix(PLAIN)],
    [OPS.setCharSpacing, ([value]: [number]) => state.set({ charSpacing: value })],
    [OPS.setWordSpacing, ([value]: [number]) => state.set({ wordSpacing: value })],
    [OPS.setHScale, ([value]: [number]) => state.set({ widening: value / 100 })],
    [OPS.setTextRise, ([value]: [number]) => state.set({ rise: value })],
    [OPS.setLeading, ([value]: [number]) => state.set({ leading: value })],
    [OPS.setFont, ([font, size]: [string, number]) => state.set({ font, size })],
    [OPS.moveText, ([x, y]: [number, number]) => state.moveLine(x, y)],
    [
      OPS.setLeadingMoveText,
      ([x, y]: [number, number]) => {
        state.set({ leading: -y });
        state.moveLine(x, y);
      },
    ],
    [OPS.nextLine, () => state.moveLine(0, -state.leading)],
    [OPS.setTextMatrix, (args: Matrix | [Matrix]) => state.setTextMatrix(args.length === 6 ? args : args[0])],
    [
      OPS.showText,
      ([shown]: [(FontGlyph | number | null)[]]) => {
        glyphs.push(...shownGlyphs(shown, state, fontOf(page, state.font)));
      },
    ],
  ] as [number, (args: never) => void][]);
  fnArray.forEach((step, index) => {
    steps.get(step)?.(argsArray[index] as never);
  });
  return glyphs;
}

function fontOf({ commonObjs }: Page, id: string): Font {
  return id !== '' && commonObjs.has(id) ? (commonObjs.get(id) as Font) : {};
}

function shownGlyphs(shown: (FontGlyph | number | null)[], state: TextState, font: Font): Glyph[] {
  const unit = font.fontMatrix?.[0] ?? thousandths;
  const isVertical = font.vertical === true;
  const glyphs: Glyph[] = [];
  for (const one of shown) {
    if (one === null) continue;
    if (typeof one === 'number') {
      state.step(-one * thousandths * state.size, isVertical);
      continue;
    }
    const width = isVertical && one.vmetric ? one.vmetric[0] : (one.width ?? 0);
    const drawn = width * unit * state.size;
    const matrix = state.textToPage();
    const [x, y] = moved(matrix, state.x, state.y + state.rise);
    const [toX, toY] = moved(
      matrix,
      state.x + (isVertical ? 0 : drawn * state.widening),
      state.y + state.rise + (isVertical ? drawn : 0),
    );
    const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
    glyphs.push({ text: one.unicode ?? '', x, y, advanceX: toX - x, advanceY: toY - y, size });
    state.step(drawn + state.charSpacing + (one.isSpace ? state.wordSpacing : 0), isVertical);
  }
  return glyphs;
}
