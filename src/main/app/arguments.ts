import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the person asked for on the command line. Paths are absolute. */
export interface AppArguments {
  /** The notebook to open instead of the last one. */
  readonly notebook: string | null;
  readonly example: boolean;
  /** Print one case and exit instead of opening a window. */
  readonly print: PrintRequest | null;
  /** Where settings, caches and the crash journal live instead of the system's place. */
  readonly userData: string | null;
  /** One sentence when the arguments contradict each other. */
  readonly problem: string | null;
}

export interface PrintRequest {
  readonly titleOrId: string;
  readonly to: string;
  readonly paper: 'A4' | 'Letter';
}

/**
 * Reads the command line. Lenient, since switches of Electron, Chromium and test drivers stand among ours: what is
 * unknown is passed over; what is ours but wrong gives a `problem`. `from` is the folder relative paths start at.
 */
export function readArguments(argv: readonly string[], from: string): AppArguments {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      notebook: { type: 'string' },
      example: { type: 'boolean' },
      print: { type: 'string' },
      to: { type: 'string' },
      paper: { type: 'string' },
      'user-data': { type: 'string' },
    },
  });
  const missing = (['notebook', 'print', 'to', 'paper', 'user-data'] as const).find(
    (name) => values[name] !== undefined && (typeof values[name] !== 'string' || values[name] === ''),
  );
  const folder = (value: unknown) => (typeof value === 'string' && value !== '' ? resolve(from, value) : null);
  const common = {
    notebook: folder(values.notebook),
    example: values.example === true,
    userData: folder(values['user-data']),
  };
  if (missing) return { ...common, print: null, problem: `--${missing} needs a value.` };
  const { print, to } = values;
  const paper = values.paper ?? 'A4';
  if (paper !== 'A4' && paper !== 'Letter') return { ...common, print: null, problem: '--paper is A4 or Letter.' };
  if (typeof print !== 'string' && typeof to !== 'string') return { ...common, print: null, problem: null };
  if (typeof print !== 'string' || typeof to !== 'string') {
    return { ...common, print: null, problem: '--print "<case title or id>" and --to <file.pdf> go together.' };
  }
  return { ...common, print: { titleOrId: print, to: resolve(from, to), paper }, problem: null };
}
