import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import { contentHash } from '../durable/fingerprint.ts';
import { isSound, type PackedRow, packedAt } from './packed-row.ts';

/** A part of the list's file, from its first byte, as it was written. */
export interface WrittenPart {
  readonly byteLength: number;
  readonly sha256: string;
}

/** The cached list as it was found. */
export interface CatalogFile {
  readonly rows: ReadonlyMap<Ulid, PackedRow>;
  /** Lines that no sum vouches for. */
  readonly unproven: number;
  /** Whether its last line was cut short: nothing may be written behind it. */
  readonly torn: boolean;
}

const VERSION = '{"catalog":7}\n';
const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/** The whole list as its file. */
export function catalogText(rows: Iterable<PackedRow>): Buffer {
  return Buffer.concat([
    Buffer.from(VERSION),
    ...Array.from(rows, ({ bytes, start, end }) => lineOf(bytes, start, end)),
  ]);
}

/** The line that adds or changes a row. */
export function putLine({ bytes, start, end }: PackedRow): Buffer {
  return lineOf(bytes, start, end);
}

/** The line that takes a row away. */
export function dropLine(id: Ulid): Buffer {
  return Buffer.from(`${JSON.stringify(id)}\n`);
}

/**
 * The list in these bytes; null where any of it is not as written: it is then made anew from the cases. Lines within
 * `proven`, where its sum is right, are taken as they are; all others are looked at one by one. A last line cut short by
 * a crash is left out: the check of the folder finds what it would have said.
 */
export function readCatalog(bytes: Buffer, proven: WrittenPart | null): CatalogFile | null {
  if (bytes.toString('latin1', 0, VERSION.length) !== VERSION) return null;
  const sound = proven && isAsWritten(bytes, proven) ? proven.byteLength : 0;
  const rows = new Map<Ulid, PackedRow>();
  let unproven = 0;
  for (let start = VERSION.length; ; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) return { rows, unproven, torn: start < bytes.length };
    const isProven = end < sound;
    if (!isProven) unproven += 1;
    const row = packedAt(bytes, start, end);
    const dropped = row ? null : droppedAt(bytes, start, end);
    if (row && (isProven || isSound(row))) rows.set(row.id, row);
    else if (dropped) rows.delete(dropped);
    else return null;
    start = end + 1;
  }
}

export function writtenPart(bytes: Buffer): WrittenPart {
  return { byteLength: bytes.length, sha256: contentHash(bytes) };
}

function isAsWritten(bytes: Buffer, { byteLength, sha256 }: WrittenPart): boolean {
  return byteLength <= bytes.length && contentHash(bytes.subarray(0, byteLength)) === sha256;
}

function droppedAt(bytes: Buffer, start: number, end: number): Ulid | null {
  if (end - start !== 28 || bytes[start] !== QUOTE) return null;
  const id = bytes.toString('latin1', start + 1, end - 1);
  return isUlid(id) ? id : null;
}

function lineOf(bytes: Buffer, start: number, end: number): Buffer {
  // A row read from the file has its line feed behind it.
  return end < bytes.length ? bytes.subarray(start, end + 1) : Buffer.concat([bytes, Buffer.of(LINE_FEED)]);
}
