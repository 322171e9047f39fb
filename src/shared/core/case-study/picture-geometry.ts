import type { PictureRect } from './picture-edits.ts';

/** Pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Whole pixels, from the upper left corner. */
export interface PixelRect extends PixelSize {
  readonly x: number;
  readonly y: number;
}

/** A point as fractions of a picture's width and height. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

export const wholePicture: PictureRect = { x: 0, y: 0, width: 1, height: 1 };

/** Every pixel a box touches, so that no edge of what it hides shows; empty boxes still cover one pixel. */
export function coveredPixels(rect: PictureRect, size: PixelSize): PixelRect {
  const [x, width] = span(Math.floor(rect.x * size.width), Math.ceil((rect.x + rect.width) * size.width), size.width);
  const [y, height] = span(
    Math.floor(rect.y * size.height),
    Math.ceil((rect.y + rect.height) * size.height),
    size.height,
  );
  return { x, y, width, height };
}

/** The pixels a crop keeps: its edges at the nearest pixels, at least one pixel each way; all of them without a crop. */
export function keptPixels(crop: PictureRect | undefined, size: PixelSize): PixelRect {
  // Not spread: a decoded picture is a size too, and its measures are no properties of its own.
  if (!crop) return { x: 0, y: 0, width: size.width, height: size.height };
  const [x, width] = span(Math.round(crop.x * size.width), Math.round((crop.x + crop.width) * size.width), size.width);
  const [y, height] = span(
    Math.round(crop.y * size.height),
    Math.round((crop.y + crop.height) * size.height),
    size.height,
  );
  return { x, y, width, height };
}

/** Where a point of the whole picture lies in a part of it, as fractions of the part; beyond 0 to 1 it is outside. */
export function pointInPart(point: PicturePoint, part: PictureRect): PicturePoint {
  return { x: (point.x - part.x) / part.width, y: (point.y - part.y) / part.height };
}

/** Where a point of a part lies in the whole picture, kept within it. */
export function pointInWhole(point: PicturePoint, part: PictureRect): PicturePoint {
  return { x: within(part.x + point.x * part.width), y: within(part.y + point.y * part.height) };
}

/** The rectangle with two opposite corners; null where it would have no width or no height. */
export function rectBetween(one: PicturePoint, other: PicturePoint): PictureRect | null {
  const x = within(Math.min(one.x, other.x));
  const y = within(Math.min(one.y, other.y));
  const width = within(Math.max(one.x, other.x)) - x;
  const height = within(Math.max(one.y, other.y)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A fraction that lies in the picture. */
export function within(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

function span(from: number, to: number, size: number): readonly [start: number, length: number] {
  const start = Math.min(Math.max(from, 0), size - 1);
  return [start, Math.max(1, Math.min(to, size) - start)];
}
