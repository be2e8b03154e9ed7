import sharp from 'sharp';
import { expect, it, test } from 'vitest';
import { aPhotograph } from '../testing/a-photograph.ts';
import { cleanFile } from './clean-file.ts';

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s picture loses where, when and by whom it was taken',
  async (format) => {
    const taken = await aPhotograph({}, format);
    const before = await sharp(taken).metadata();
    expect(before.exif).toBeDefined();
    const { type, bytes, isRead, passages } = await cleanFile(taken);
    expect({ type, isRead, passages }).toEqual({ type: format, isRead: false, passages: [] });
    const after = await sharp(bytes).metadata();
    expect([after.exif, after.xmp, after.iptc, after.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Planted|GPS|Exif|xmpmeta/);
  },
);

it('is turned as it was taken', async () => {
  const { bytes } = await cleanFile(await aPhotograph({ width: 320, height: 200 }));
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 200, height: 320 });
});

it('loses what stands behind its end', async () => {
  const taken = await aPhotograph();
  const { bytes } = await cleanFile(Buffer.concat([taken, Buffer.from('PK\x03\x04 hidden archive')]));
  expect(Buffer.from(bytes).includes('hidden archive')).toBe(false);
});

it('is refused where it has more pixels than anybody needs', async () => {
  const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  await expect(cleanFile(bomb)).rejects.toMatchObject({ code: 'file-too-rich' });
});

it('is refused where it is cut off or only begins like a picture', async () => {
  const taken = await aPhotograph();
  await expect(cleanFile(taken.subarray(0, 400))).rejects.toMatchObject({ code: 'file-damaged' });
  const lying = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('<script>alert(1)</script>')]);
  await expect(cleanFile(lying)).rejects.toMatchObject({ code: 'file-damaged' });
});
