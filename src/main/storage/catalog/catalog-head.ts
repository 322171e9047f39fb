import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { caseSummarySchema } from '../../../shared/core/case-study/case-summary.ts';
import type { CountedCases, GoalCount, KeeperPage } from '../../../shared/ipc/contract.ts';
import { contentHash } from '../durable/fingerprint.ts';
import type { WrittenPart } from './catalog-file.ts';
import { isSound, type PackedRow, packedAt } from './packed-row.ts';

/** What the window shows first, so that it need not wait for the whole list. */
export interface CatalogHead {
  /** The list's file this was made from. */
  readonly catalog: WrittenPart;
  readonly total: number;
  readonly goals: readonly GoalCount[];
  readonly keepers: KeeperPage['counts'];
  readonly unlearned: CountedCases;
  readonly pinned: CountedCases;
  /** The newest cases, newest first. */
  readonly rows: readonly PackedRow[];
}

/** As many rows as the window asks for at once. */
export const HEAD_ROWS = 100;

const LINE_FEED = 0x0a;
const count = z.number().int().nonnegative();
const countedSchema = z.object({ count, first: z.array(caseSummarySchema) });
const aboutSchema = z.object({
  head: z.literal(3),
  place: z.string(),
  catalog: z.object({ byteLength: count, sha256: z.string() }),
  total: count,
  goals: z.array(z.object({ goal: z.string(), count })),
  keepers: z.object({ positive: count, negative: count }),
  unlearned: countedSchema,
  pinned: countedSchema,
  rows: z.array(z.string()).max(HEAD_ROWS),
});

/** The head as its file: a sum over the rest, then what it says. `place` is the notebook it belongs to. */
export function headText(place: string, head: CatalogHead): string {
  const rows = head.rows.map(({ bytes, start, end }) => bytes.toString('utf8', start, end));
  const about: z.infer<typeof aboutSchema> = {
    ...{ head: 3, place, ...head, rows },
    goals: [...head.goals],
    unlearned: { ...head.unlearned, first: [...head.unlearned.first] },
    pinned: { ...head.pinned, first: [...head.pinned.first] },
  };
  const text = JSON.stringify(about);
  return `${contentHash(Buffer.from(text))}\n${text}`;
}

/** Reads the head; null where there is none, it is another notebook's, or any of it is not as written. */
export async function readCatalogHead(path: string, place: string): Promise<CatalogHead | null> {
  try {
    const bytes = await readFile(path);
    const body = bytes.indexOf(LINE_FEED) + 1;
    if (bytes.toString('latin1', 0, body - 1) !== contentHash(bytes.subarray(body))) return null;
    const about = aboutSchema.parse(JSON.parse(bytes.toString('utf8', body, bytes.length)));
    const rows = about.rows.map(headRow);
    return about.place === place && rows.every((row) => row !== null) ? { ...about, rows } : null;
  } catch {
    return null;
  }
}

function headRow(line: string): PackedRow | null {
  const bytes = Buffer.from(line);
  const row = packedAt(bytes, 0, bytes.length);
  return row && isSound(row) ? row : null;
}
