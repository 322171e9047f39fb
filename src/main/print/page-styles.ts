import { cssText } from './css-text.ts';
import type { Paper } from './paper.ts';
import type { PictureRoom } from './picture-room.ts';
import { words } from './words.ts';

/** What the page margins say. */
export interface RunningWords {
  /** What it is, above the first page's own title. */
  readonly kind: string;
  readonly title: string;
  readonly notebook: string;
  readonly date: string;
}

const LONGEST_HEAD = 70;

/**
 * The part of the style sheet that differs from print to print: sheet size, running head and foot, and the room of each
 * picture by its class. Nothing of the person's stands in it outside a CSS string of escapes.
 */
export function pageStyles(paper: Paper, running: RunningWords, rooms: ReadonlyMap<string, PictureRoom>): string {
  const { top, right, bottom, left } = paper.margin;
  return [
    `@page { size: ${paper.width}mm ${paper.height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;`,
    `  @top-left { content: ${cssText(short(running.title))}; }`,
    `  @top-right { content: ${cssText(short(running.notebook))}; }`,
    `  @bottom-left { content: ${cssText(running.date)}; }`,
    `  @bottom-right { content: counter(page) ${cssText(words.pageOf)} counter(pages); }`,
    '}',
    `@page :first { @top-left { content: ${cssText(running.kind)}; } }`,
    ...[...rooms].map(
      ([name, room]) => `.${name} img { max-width: ${mm(room.width)}; max-height: ${mm(room.height)}; }`,
    ),
  ].join('\n');
}

function short(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_HEAD
    ? text
    : `${letters
        .slice(0, LONGEST_HEAD - 1)
        .join('')
        .trimEnd()}…`;
}

function mm(length: number): string {
  return `${length.toFixed(2)}mm`;
}
