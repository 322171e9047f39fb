import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What poppler's own tools say of a PDF file: another reader than the one that wrote it. */
export function pdfInfo(file: string): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', file).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** The text of the whole file, or of one page counted from 1; spaces and line ends as single spaces. */
export function pdfText(file: string, page?: number): string {
  const only = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return run('pdftotext', ...only, file, '-').replace(/\s+/g, ' ');
}

/** The text of A4 pages between their running heads and feet, which would stand in the middle of a word that goes on. */
export function pdfBody(file: string): string {
  const [head, sheet] = [66, { width: 595, height: 842 }];
  const between = ['-x', '0', '-y', head, '-W', sheet.width, '-H', sheet.height - 2 * head].map(String);
  return run('pdftotext', ...between, file, '-').replace(/\s+/g, ' ');
}

/** The font type of each font, and whether all are inside the file. */
export function pdfFonts(file: string): { readonly types: readonly string[]; readonly embedded: boolean } {
  const rows = run('pdffonts', file).trim().split('\n').slice(2);
  return {
    types: rows.map((row) => row.slice(37, 54).trim()),
    embedded: rows.every((row) => row.slice(72, 75).trim() === 'yes'),
  };
}

/**
 * Width and height in pixels of each different picture in the file. Different by its pixels: Chromium sometimes writes
 * one picture shown twice as two objects.
 */
export function pdfPictures(file: string): readonly string[] {
  const rows = run('pdfimages', '-list', file).trim().split('\n').slice(2);
  const cells = rows.map((row) => row.trim().split(/\s+/)).filter(([, , type]) => type === 'image');
  return inFolder((folder) => {
    run('pdfimages', '-png', file, path.join(folder, 'p'));
    const pixels = (number: string) => hashOf(path.join(folder, `p-${number.padStart(3, '0')}.png`));
    return [...new Map(cells.map((cell) => [pixels(cell[1] ?? ''), `${cell[3]}x${cell[4]}`])).values()];
  });
}

/** A hash of each page's pixels, in order. */
export function pdfPages(file: string): readonly string[] {
  return inFolder((folder) => {
    run('pdftoppm', '-r', '72', '-png', file, path.join(folder, 'page'));
    return readdirSync(folder)
      .toSorted()
      .map((name) => hashOf(path.join(folder, name)));
  });
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-pdf-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function run(tool: string, ...args: string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** The PDF's objects without their packed streams: in those, three letters in a row mean nothing. */
export function pdfObjects(file: string): string {
  return readFileSync(file, 'latin1').replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, 'stream endstream');
}
