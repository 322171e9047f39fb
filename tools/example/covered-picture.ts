import type { PictureRect } from '../../src/shared/core/case-study/picture-edits.ts';
import type { Picture, Screen } from './pictures/picture.ts';

/** What is covered on a screen: CSS pixels from the upper left corner. */
export type CoveredBox = readonly [x: number, y: number, width: number, height: number];

/** The name of the copy of a picture in which the boxes are black. */
export function coveredName(picture: string): string {
  return `${picture} covered`;
}

/** The same drawing with the boxes in it, as the app burns them in: another picture, with nothing under the black. */
export function coveredPicture({ name, screen, html }: Picture, boxes: readonly CoveredBox[]): Picture {
  const black = boxes.map(
    ([x, y, width, height]) =>
      `<div style="position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:#000"></div>`,
  );
  return { name: coveredName(name), screen, html: html.replace('</body>', `${black.join('')}</body>`) };
}

/** The boxes as a case keeps them. */
export function redactionsOf(boxes: readonly CoveredBox[], { width: across, height: down }: Screen): PictureRect[] {
  return boxes.map(([x, y, width, height]) => ({
    x: x / across,
    y: y / down,
    width: width / across,
    height: height / down,
  }));
}
