import { type PictureFormat, pictureSize } from './picture-header.ts';

// XML declaration, comments and a document type may stand before the root element.
const BEFORE_ROOT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>)*/i;

/** SVG: text whose root element is `svg`; the size from its width and height in pixels, else from its viewBox. */
export const svg: PictureFormat = {
  media: 'image/svg+xml',
  matches: (head) => rootTag(head) !== undefined,
  size: (head) => {
    const tag = rootTag(head) ?? '';
    const width = pixels(attribute(tag, 'width'));
    const height = pixels(attribute(tag, 'height'));
    if (width && height) return pictureSize(width, height);
    const box = attribute(tag, 'viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number);
    return box?.length === 4 ? pictureSize(Math.round(box[2] ?? 0), Math.round(box[3] ?? 0)) : undefined;
  },
};

function rootTag(head: DataView): string | undefined {
  const start = new TextDecoder().decode(
    new Uint8Array(head.buffer, head.byteOffset, Math.min(head.byteLength, 65_536)),
  );
  const rest = start.slice(BEFORE_ROOT.exec(start)?.[0].length ?? 0);
  return /^<(?:\w+:)?svg[\s>/][^>]*/i.exec(rest)?.[0];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return match?.[1] ?? match?.[2];
}

function pixels(text: string | undefined): number {
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text ?? '');
  return match ? Math.round(Number(match[1])) : 0;
}
