import { quoted } from '../isolated.ts';
import type { Annotation } from './picture-edits.ts';
import type { PixelSize } from './picture-geometry.ts';

interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Words of a drawing, line by line. Pixels of the picture. */
export interface DrawnWords {
  /** `x` is where a line's left end stands, or its centre; `y` is half way up its letters. */
  readonly lines: readonly DrawnLine[];
  readonly size: number;
  readonly centred: boolean;
}

/** How a drawing is to be painted over a picture that is `width` x `height` units large: the same everywhere. */
export interface DrawnShape {
  readonly id: string;
  /** `line` is stroked, `wash` filled so that the picture shows through, `disc` and `plate` filled solid under words. */
  readonly look: 'line' | 'wash' | 'disc' | 'plate';
  /** SVG path data. */
  readonly path: string;
  readonly stroke: number;
  readonly words?: DrawnWords;
}

const STROKE = 0.005;
const HEAD = 0.034;
const DISC = 0.024;
const LETTER = 0.03;
/** Width of an average letter, as a part of its size. */
const LETTER_WIDTH = 0.58;
const LINE = 1.25;
/** Around words, as parts of their size. */
const PADDING = { across: 0.45, down: 0.8 };

/** The shape of a drawing on a picture of this size. Strokes and letters grow with the picture, not with its zoom. */
export function annotationShape(annotation: Annotation, { width, height }: PixelSize): DrawnShape {
  const { id, kind, text } = annotation;
  const unit = Math.sqrt(width * height);
  const [x, y] = [annotation.x * width, annotation.y * height];
  const [toX, toY] = [annotation.toX * width, annotation.toY * height];
  const stroke = unit * STROKE;
  switch (kind) {
    case 'arrow':
      return { id, look: 'line', stroke, path: arrow(x, y, toX, toY, unit * HEAD) };
    case 'box':
      return { id, look: 'line', stroke, path: rectangle(x, y, toX, toY) };
    case 'highlight':
      return { id, look: 'wash', stroke, path: rectangle(x, y, toX, toY) };
    case 'number': {
      const radius = unit * DISC;
      const size = radius * (text.length > 2 ? 0.8 : 1.2);
      return {
        id,
        look: 'disc',
        stroke,
        path: circle(x, y, radius),
        words: { lines: isWithin(x, y, width, height) ? [{ text, x, y }] : [], size, centred: true },
      };
    }
    case 'text': {
      const size = unit * LETTER;
      const lines = wrapped(text, Math.floor((width - x) / (size * LETTER_WIDTH))).map((line, i) => ({
        text: line,
        x,
        y: y + i * size * LINE,
      }));
      const inSight = lines.flatMap((line) => lettersInSight(line, size, { width, height }));
      return {
        id,
        look: 'plate',
        stroke,
        path: plate(lines, x, size),
        words: { lines: inSight, size, centred: false },
      };
    }
  }
}

/** Breaks words into lines of at most `most` characters, though never less than eight; longer words stand alone. */
export function wrapped(text: string, most: number): readonly string[] {
  const room = Math.max(8, most);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * What of a line lies in the picture. Letters that a crop left outside are cut off and not only out of sight: what is
 * printed holds its words, seen or not.
 */
function lettersInSight({ text, x, y }: DrawnLine, size: number, picture: PixelSize): readonly DrawnLine[] {
  if (y < -size / 2 || y > picture.height + size / 2) return [];
  let at = x;
  let seen = '';
  let from = x;
  for (const letter of text) {
    const end = at + letterWidth(letter) * size;
    if (end > 0 && at < picture.width) {
      if (seen === '') from = at;
      seen += letter;
    }
    at = end;
  }
  return seen.trim() === '' ? [] : [{ text: seen, x: from, y }];
}

function isWithin(x: number, y: number, width: number, height: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The width of a line of semi-bold Inter, estimated letter by letter: nothing here can measure. */
function lineWidth(text: string, size: number): number {
  return [...text].reduce((sum, one) => sum + letterWidth(one) * size, 0);
}

function letterWidth(one: string): number {
  return /[iljtfrI.,:;'|!()[\]\s]/.test(one) ? 0.36 : /[mwMW@%]/.test(one) ? 0.92 : /[A-Z]/.test(one) ? 0.7 : 0.61;
}

function plate(lines: readonly { readonly text: string; readonly y: number }[], x: number, size: number): string {
  const wide = Math.max(size, ...lines.map(({ text }) => lineWidth(text, size)));
  const first = lines[0]?.y ?? 0;
  const last = lines.at(-1)?.y ?? first;
  const [across, down] = [size * PADDING.across, size * PADDING.down];
  return rectangle(x - across, first - down, x + wide + across, last + down);
}

function arrow(x: number, y: number, toX: number, toY: number, head: number): string {
  const angle = Math.atan2(toY - y, toX - x);
  const wing = (turn: number) =>
    `${round(toX - head * Math.cos(angle + turn))} ${round(toY - head * Math.sin(angle + turn))}`;
  const tip = `${round(toX)} ${round(toY)}`;
  return `M${round(x)} ${round(y)} L${tip} M${wing(0.5)} L${tip} L${wing(-0.5)}`;
}

function rectangle(x: number, y: number, toX: number, toY: number): string {
  return `M${round(x)} ${round(y)} H${round(toX)} V${round(toY)} H${round(x)} Z`;
}

function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0 Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What is drawn, for those who hear it: kinds, and the words that can be seen. */
export function spokenDrawings(annotations: readonly Annotation[], size: PixelSize): string {
  const spoken = annotations.map((annotation) => {
    const seen = (annotationShape(annotation, size).words?.lines ?? []).map(({ text }) => text).join(' ');
    return seen ? `${annotation.kind} ${quoted(seen)}` : annotation.kind;
  });
  return spoken.join(', ');
}
