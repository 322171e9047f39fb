import { type CaseSummary, caseDate } from '../../../shared/core/case-study/case-summary.ts';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import { loopSteps } from '../../../shared/core/learning/loop.ts';
import { outcomeBands } from '../../../shared/core/outcome/band.ts';
import type { FileMark } from '../search/messages.ts';

/** What is known of one case without reading its file. */
export interface CatalogRow {
  readonly summary: CaseSummary;
  /** Size and time of the file this comes from. */
  readonly fingerprint: string;
  /** SHA-256 of that file. */
  readonly hash: string;
  /** The name of the case's folder, where it is not its id. */
  readonly folder?: string;
}

/**
 * A row as its line in the cache: what the default order needs beside the bytes it is read from on demand. At 10,000
 * cases that is a tenth of the memory of whole rows, and a third of the time to open.
 */
export interface PackedRow {
  readonly id: Ulid;
  /** The day the case is filed under. */
  readonly day: string;
  readonly bytes: Buffer;
  readonly start: number;
  /** Where the line ends, without its line feed. */
  readonly end: number;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
// A line begins ["<id>","<day>","<fingerprint>","<hash>",…: the first two by their place, the third by its quote.
const ID_AT = 2;
const DAY_AT = ID_AT + 26 + 3;
const FINGERPRINT_AT = DAY_AT + 10 + 3;
const QUOTE = 0x22;

export function pack(row: CatalogRow): PackedRow {
  const { summary: s, fingerprint, hash, folder } = row;
  const day = caseDate(s);
  const place = folder === undefined ? [] : [folder];
  const texts = [s.title, s.campaign, s.status, s.from, s.to, s.createdAt, s.savedAt, s.lead, s.fileState];
  // Fields by their place, not by name: the names would be a third of the file.
  const counts = [s.evidence.pictures, s.evidence.posts, s.evidence.files];
  const outcome = [s.degree, outcomeBands.indexOf(s.band), bitsOf([...s.loop, s.pinned])];
  const lists = [counts, outcome, s.keepers, s.goals, s.channels, s.tags, s.links];
  const fields = [s.id, day, fingerprint, hash, s.rev, ...lists, ...texts, ...place];
  const bytes = Buffer.from(JSON.stringify(fields));
  return { id: s.id, day, bytes, start: 0, end: bytes.length };
}

/** The row in this part of the cache's bytes; null where there is none. Only id and day are looked at. */
export function packedAt(bytes: Buffer, start: number, end: number): PackedRow | null {
  const id = bytes.toString('latin1', start + ID_AT, start + ID_AT + 26);
  const day = bytes.toString('latin1', start + DAY_AT, start + DAY_AT + 10);
  return isUlid(id) && DAY.test(day) ? { id, day, bytes, start, end } : null;
}

/** The row a line tells of. Throws where it is no JSON. */
export function unpack({ bytes, start, end }: PackedRow): CatalogRow {
  const fields = JSON.parse(bytes.toString('utf8', start, end));
  const [id, , fingerprint, hash, rev, counts, outcome, keepers, goals, channels, tags, links, ...texts] = fields;
  const [title, campaign, status, from, to, createdAt, savedAt, lead, fileState, folder] = texts;
  const lists = { keepers, goals, channels, tags, links };
  const [pictures, posts, files] = counts;
  const evidence = { pictures, posts, files };
  const [degree, band, bits] = outcome;
  const isSet = (place: number) => (bits & (1 << place)) !== 0;
  const dates = { from, to, createdAt, savedAt };
  const summary: CaseSummary = {
    ...{ id, rev, title, campaign, status, ...lists, ...dates, lead, evidence, fileState },
    ...{
      degree,
      band: outcomeBands[band] ?? 'not measured yet',
      loop: loopSteps.map((_, i) => isSet(i)),
      pinned: isSet(loopSteps.length),
    },
  };
  return { summary, fingerprint, hash, ...(typeof folder === 'string' ? { folder } : {}) };
}

/** Whether a line that no sum vouches for is one of ours: what would break the list if it were wrong is looked at. */
export function isSound(packed: PackedRow): boolean {
  try {
    const { summary, fingerprint, hash } = unpack(packed);
    const { id, title, createdAt, savedAt, goals, channels, tags, links, keepers } = summary;
    const texts = [title, createdAt, savedAt, fingerprint, hash];
    return (
      id === packed.id && texts.every(isText) && [goals, channels, tags, links].every(isTexts) && Array.isArray(keepers)
    );
  } catch {
    return false;
  }
}

/** Which state of which file a row comes from. */
export function markOf({ id, bytes, start }: PackedRow): FileMark {
  const from = start + FINGERPRINT_AT;
  const quote = bytes.indexOf(QUOTE, from);
  return {
    id,
    fingerprint: bytes.toString('latin1', from, quote),
    hash: bytes.toString('latin1', quote + 3, quote + 3 + 64),
  };
}

/** Truths in bits. */
function bitsOf(truths: readonly boolean[]): number {
  return truths.reduce((bits, is, i) => (is ? bits | (1 << i) : bits), 0);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
