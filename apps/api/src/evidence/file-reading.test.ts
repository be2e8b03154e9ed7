import { aPdf } from '@jalon/documents/testing/a-pdf';
import { anXlsx } from '@jalon/documents/testing/an-office-file';
import { describe, expect, it } from 'vitest';
import { FileReader } from './file-reading.ts';

const sent = { name: 'a.pdf', language: 'en' } as const;
const growthMaxBytes = 1_000_000_000;

describe('a file that is made to stop a reader', () => {
  it('stops its thread in time, and everything else goes on', async () => {
    const reader = new FileReader({ timeoutMs: 3_000, growthMaxBytes });
    // One row that is as wide as a sheet can be, again and again: no bomb, only work.
    const cells = '<c r="XFD1" t="inlineStr"><is><t>a b</t></is></c>'.repeat(600);
    const rows = Array.from({ length: 1_000 }, (_, index) => `<row r="${index + 1}">${cells}</row>`).join('');
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 20);
    const began = performance.now();
    const bytes = anXlsx([{ name: 'A', rows }]);
    const built = performance.now();
    turns = 0;
    await expect(reader.read({ ...sent, bytes })).rejects.toMatchObject({
      refusal: { code: expect.stringMatching(/^file-(?:takes-too-long|too-rich)$/) },
    });
    clearInterval(ticking);
    expect(built - began).toBeGreaterThan(0);
    expect(performance.now() - built).toBeLessThan(8_000);
    expect(turns).toBeGreaterThan(20);
  }, 30_000);

  it('is stopped where its time is over', async () => {
    const reader = new FileReader({ timeoutMs: 20, growthMaxBytes });
    await expect(reader.read({ ...sent, bytes: await aPdf(['x']) })).rejects.toMatchObject({
      refusal: { code: 'file-takes-too-long' },
    });
  });

  it('is stopped where it fills the memory', async () => {
    const reader = new FileReader({ timeoutMs: 15_000, growthMaxBytes: -1 });
    await expect(reader.read({ ...sent, bytes: await aPdf(['x']) })).rejects.toMatchObject({
      refusal: { code: 'file-too-rich' },
    });
  });

  it('leaves the next one alone', async () => {
    const reader = new FileReader({ timeoutMs: 20_000, growthMaxBytes });
    const files = await Promise.all(
      [1, 2, 3, 4].map(async () => reader.read({ ...sent, bytes: await aPdf(['x']) })),
    );
    expect(files.map(({ name, isRead }) => [name, isRead])).toEqual(Array(4).fill(['a.pdf', true]));
  }, 60_000);
});
