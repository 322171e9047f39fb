import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A box on a page in points, from the lower left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A line of text, in points from the lower left corner of the sheet. */
export interface Line {
  readonly text: string;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface PageLayout {
  readonly width: number;
  readonly height: number;
  /** Where pictures are painted, whole: what a clip would cut off included. */
  readonly pictures: readonly Box[];
  /** Where painting is clipped to for each picture, in the same order. */
  readonly clips: readonly Box[];
  /** Lines of text from the top of the sheet down. */
  readonly lines: readonly Line[];
  /** Addresses of live links. */
  readonly links: readonly string[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** What stands where on each page of a PDF file. */
export async function pdfLayout(file: string): Promise<readonly PageLayout[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: PageLayout[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const annotations = (await page.getAnnotations()) as readonly { url?: string }[];
    const operators = await page.getOperatorList();
    const sheet = { left: 0, bottom: 0, right: width, top: height };
    pages.push({
      width,
      height,
      ...picturesIn(operators.fnArray, operators.argsArray as readonly unknown[], sheet),
      lines: linesOf(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))),
      links: annotations.flatMap(({ url }) => url ?? []),
    });
  }
  await pdf.loadingTask.destroy();
  return pages;
}

function picturesIn(functions: readonly number[], args: readonly unknown[], sheet: Box) {
  const pictures: Box[] = [];
  const clips: Box[] = [];
  let now: { matrix: Matrix; clip: Box } = { matrix: [1, 0, 0, 1, 0, 0], clip: sheet };
  const saved: (typeof now)[] = [];
  // As in the page's own language: a clip takes the path that is drawn next.
  let clipping = false;
  functions.forEach((name, i) => {
    const arg = args[i] as readonly unknown[] | null;
    if (name === OPS.save) saved.push(now);
    if (name === OPS.restore) now = saved.pop() ?? now;
    if (name === OPS.transform) now = { ...now, matrix: times(now.matrix, arg as unknown as Matrix) };
    if (name === OPS.clip || name === OPS.eoClip) clipping = true;
    if (name === OPS.constructPath && clipping) {
      const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(arg?.[2] as ArrayLike<number>);
      now = { ...now, clip: inside(now.clip, boxOf(now.matrix, left, bottom, right, top)) };
      clipping = false;
    }
    if (name === OPS.paintImageXObject || name === OPS.paintInlineImageXObject) {
      pictures.push(boxOf(now.matrix, 0, 0, 1, 1));
      clips.push(now.clip);
    }
  });
  return { pictures, clips };
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function boxOf(m: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const x = [left, right].flatMap((a) => [bottom, top].map((b) => m[0] * a + m[2] * b + m[4]));
  const y = [left, right].flatMap((a) => [bottom, top].map((b) => m[1] * a + m[3] * b + m[5]));
  return { left: Math.min(...x), right: Math.max(...x), bottom: Math.min(...y), top: Math.max(...y) };
}

function inside(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}

function linesOf(items: readonly { str: string; transform: readonly number[]; width: number }[]): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const { str, transform, width } of items) {
    const [left = 0, bottom = 0] = transform.slice(4);
    const key = Math.round(bottom);
    const line = lines.get(key) ?? { text: '', bottom, left, right: left };
    lines.set(key, {
      text: line.text + str,
      bottom,
      left: Math.min(line.left, left),
      right: Math.max(line.right, left + width),
    });
  }
  return [...lines.values()].toSorted((a, b) => b.bottom - a.bottom);
}
