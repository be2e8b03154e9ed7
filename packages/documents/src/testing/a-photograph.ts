import sharp from 'sharp';

/** A photograph that says where, when, by whom and with what it was taken; higher than wide once it is turned. */
export async function aPhotograph(
  { width = 320, height = 200 } = {},
  format: 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Uint8Array> {
  const plain = sharp({ create: { width, height, channels: 3, background: '#406080' } });
  const written = plain
    .withExif({
      IFD0: { Artist: 'Aminata Planted', Make: 'PlantedCamera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '16/1 46/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '3/1 0/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>Planted XMP</creator></x:xmpmeta>')
    .toFormat(format);
  return new Uint8Array(await written.toBuffer());
}
