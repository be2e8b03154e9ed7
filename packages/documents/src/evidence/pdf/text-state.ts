export type Matrix = readonly [number, number, number, number, number, number];

export const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a point of a drawing stands outside of it. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function product(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D] = outer;
  const [x, y] = moved(outer, e, f);
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y];
}

interface Settings {
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  widening: number;
  rise: number;
  leading: number;
}

/** Where the next sign is drawn and how large, as the text operators of a PDF set it (ISO 32000-2, 9.3 and 9.4). */
export class TextState {
  font = '';
  size = 1;
  charSpacing = 0;
  wordSpacing = 0;
  widening = 1;
  rise = 0;
  leading = 0;
  x = 0;
  y = 0;
  #lineX = 0;
  #lineY = 0;
  #text: Matrix = PLAIN;
  #page: Matrix = PLAIN;

  copy(): TextState {
    const copy = Object.assign(new TextState(), this);
    copy.#lineX = this.#lineX;
    copy.#lineY = this.#lineY;
    copy.#text = this.#text;
    copy.#page = this.#page;
    return copy;
  }

  set(settings: Partial<Settings>): void {
    Object.assign(this, settings);
  }

  transform(matrix: Matrix): void {
    this.#page = product(this.#page, matrix);
  }

  setTextMatrix(matrix: Matrix): void {
    this.#text = matrix;
    this.x = this.y = this.#lineX = this.#lineY = 0;
  }

  moveLine(x: number, y: number): void {
    this.x = this.#lineX += x;
    this.y = this.#lineY += y;
  }

  /** Goes on by so much along the line. */
  step(length: number, isVertical: boolean): void {
    if (isVertical) this.y += length;
    else this.x += length * this.widening;
  }

  textToPage(): Matrix {
    return product(this.#page, this.#text);
  }
}
