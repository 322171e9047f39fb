import type { AttachedItem } from '../../../../shared/core/case-study/evidence-item.ts';

/** What kind of file a picture is, its pixels and its size: `PNG, 1,080 × 1,440, 412 kB.` */
export function fileLine({ media, width, height, byteLength, fileName }: AttachedItem, count: (n: number) => string) {
  const kind = media.replace(/^image\//, '').replace(/\+xml$/, '');
  const pixels = width && height ? [`${count(width)} × ${count(height)}`] : [];
  const size = byteLength < 1_000_000 ? [`${count(Math.ceil(byteLength / 1000))} kB`] : [];
  const large = byteLength >= 1_000_000 ? [`${count(Math.round(byteLength / 100_000) / 10)} MB`] : [];
  return `${[fileName, kind.toUpperCase(), ...pixels, ...size, ...large].join(', ')}.`;
}
