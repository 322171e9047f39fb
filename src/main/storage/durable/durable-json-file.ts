import type { Adapter } from 'lowdb';
import { failureOf } from '../../../shared/core/failure.ts';
import type { Disk } from './disk.ts';
import { contentHash } from './fingerprint.ts';
import { latestWins } from './latest-wins.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type FileReading, readRegularFile } from './read-regular-file.ts';
import { StorageError } from './storage-error.ts';
import { writeDurably } from './write-durably.ts';

/** How a file's text becomes data and back. `parse` throws for text it does not know: that is never "no data". */
export interface JSONCodec<Data> {
  readonly parse: (text: string) => Data;
  readonly serialize: (data: Data) => string;
  /** Bytes beyond which a file is not even read. */
  readonly longest: number;
}

export type BeforeReplace = (
  present: { readonly bytes: Uint8Array; readonly hash: string },
  next: Uint8Array,
) => Promise<void>;

export interface DurableJSONFileOptions<Data> {
  readonly disk: Disk;
  readonly path: string;
  readonly codec: JSONCodec<Data>;
  /** What a missing file is: an error, or the beginning. Anything else unreadable is always an error. */
  readonly missing: 'error' | 'beginning';
  /** Called with the bytes about to be replaced, before they are; the write waits for it and fails with it. */
  readonly beforeReplace?: BeforeReplace;
}

/** The text of a file that is there but is not what it should be; `bytes` as they were found. */
export class UnreadableFile extends Error {
  readonly bytes: Uint8Array | null;

  constructor(bytes: Uint8Array | null, cause: unknown) {
    super('The file could not be understood.', { cause });
    this.name = 'UnreadableFile';
    this.bytes = bytes;
  }
}

/** What the disk may hold as far as this adapter knows: hashes, NO_FILE. A write is allowed only over one of them. */
type Seen = 'nothing yet' | 'unreadable' | ReadonlySet<string>;
const NO_FILE = '';

/**
 * lowdb's adapter for a file that must not be lost: reads strictly, writes whole files durably, never writes after a
 * read that failed, never over bytes it has not seen. Concurrent writes are one after the other, the newest wins,
 * and each caller's promise settles with its own write.
 */
export class DurableJSONFile<Data> implements Adapter<Data> {
  readonly #options: DurableJSONFileOptions<Data>;
  readonly #inTurn = oneAtATime<'file'>();
  readonly #queue = latestWins<string>((text) => this.#inTurn('file', () => this.#replace(text)));
  #seen: Seen = 'nothing yet';
  #mode: number | undefined;
  #fingerprint = '';
  #hash = '';

  constructor(options: DurableJSONFileOptions<Data>) {
    this.#options = options;
  }

  /** Size and time of the file last read or written. */
  get fingerprint(): string {
    return this.#fingerprint;
  }

  /** SHA-256 of the file last read or written; '' when there is none. */
  get hash(): string {
    return this.#hash;
  }

  /** The data, or null where the file may be and is missing. Throws `UnreadableFile` or a `StorageError`. */
  read(): Promise<Data | null> {
    return this.#inTurn('file', () => this.#read());
  }

  async #read(): Promise<Data | null> {
    this.#seen = 'nothing yet';
    const { disk, path, codec, missing } = this.#options;
    const found = await readRegularFile(disk, path, codec.longest);
    if (found.is === 'missing') {
      if (missing === 'error') throw new StorageError(failureOf('not found'));
      this.#seen = new Set([NO_FILE]);
      return null;
    }
    this.#seen = 'unreadable';
    this.#hash = '';
    if (found.is !== 'file') throw new UnreadableFile(null, found.is);
    this.#hash = contentHash(found.bytes);
    this.#fingerprint = found.fingerprint;
    this.#mode = found.mode;
    const data = parseBytes(found.bytes, codec);
    this.#seen = new Set([this.#hash]);
    return data;
  }

  /** Says that there is no file yet, for a folder just made: the write then begins it, and fails where one is. */
  begin(): void {
    this.#seen = new Set([NO_FILE]);
  }

  /** Allows a write over the bytes that `read` could not understand, for a caller who has kept a copy of them. */
  allowReplacingUnreadable(): void {
    if (this.#seen === 'unreadable' && this.#hash !== '') this.#seen = new Set([this.#hash]);
  }

  /** Resolves when this data, or newer data handed in meanwhile, is on the disk, file and folder. */
  write(data: Data): Promise<void> {
    // Made into text at once: the caller may change the data while the write waits.
    return this.#queue.submit(this.#options.codec.serialize(data));
  }

  async #replace(text: string): Promise<void> {
    const { disk, path, codec, beforeReplace } = this.#options;
    if (this.#seen === 'nothing yet' || this.#seen === 'unreadable') throw new StorageError(failureOf('damaged'));
    const present = await readRegularFile(disk, path, codec.longest);
    const presentHash = this.#expected(present);
    const bytes = new TextEncoder().encode(text);
    if (present.is === 'file' && beforeReplace) await beforeReplace({ bytes: present.bytes, hash: presentHash }, bytes);
    const hash = contentHash(bytes);
    // Should the last step fail, the disk may hold either: both are ours.
    this.#seen = new Set([presentHash, hash]);
    this.#fingerprint = await writeDurably(disk, path, bytes, this.#mode === undefined ? {} : { mode: this.#mode });
    this.#seen = new Set([hash]);
    this.#hash = hash;
  }

  #expected(present: FileReading): string {
    const hash = present.is === 'file' ? contentHash(present.bytes) : present.is === 'missing' ? NO_FILE : undefined;
    if (hash !== undefined && typeof this.#seen === 'object' && this.#seen.has(hash)) return hash;
    throw new StorageError(failureOf('changed on disk'));
  }
}

function parseBytes<Data>(bytes: Uint8Array, codec: JSONCodec<Data>): Data {
  try {
    return codec.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UnreadableFile(bytes, error);
  }
}
