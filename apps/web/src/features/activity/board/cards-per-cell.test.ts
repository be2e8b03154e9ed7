import { expect, it } from 'vitest';
import { cardsPerCell, mountedMax } from './cards-per-cell.ts';

it('keeps the board’s cards within their limit for any number of pillars that a plan has', () => {
  for (let cells = 1; cells <= 75; cells += 1)
    expect(cardsPerCell(cells) * cells).toBeLessThanOrEqual(mountedMax);
});
