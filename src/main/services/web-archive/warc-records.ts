/** The head of a WARC record and the beginning of its block. Names of fields are in small letters. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: string;
}

const LONGEST_HEAD = 64 * 1024;
/** Bytes looked at of each block. */
const PEEK = 8 * 1024;

/** Reads WARC (ISO 28500) records from chunks as they come; blocks are passed over, never held. Throws where it is none. */
export function createWarcReader(onRecord: (record: WarcRecord) => void) {
  let held = Buffer.alloc(0);
  let fields: ReadonlyMap<string, string> | null = null;
  let wanted = 0;
  let passing = 0;

  function step(): boolean {
    if (passing > 0) {
      const passed = Math.min(passing, held.length);
      held = held.subarray(passed);
      passing -= passed;
      return passing === 0 && held.length > 0;
    }
    if (fields === null) return readHead();
    const peeked = Math.min(wanted, PEEK);
    if (held.length < peeked) return false;
    onRecord({ fields, block: held.toString('latin1', 0, peeked) });
    held = held.subarray(peeked);
    passing = wanted - peeked;
    fields = null;
    return true;
  }

  function readHead(): boolean {
    let start = 0;
    while (held[start] === 0x0d || held[start] === 0x0a) start += 1;
    const end = held.indexOf('\r\n\r\n', start);
    if (end < 0 && held.length - start > LONGEST_HEAD) throw new Error('no WARC head');
    if (end < 0) return false;
    const [version = '', ...lines] = held.toString('utf8', start, end).split('\r\n');
    if (!version.startsWith('WARC/')) throw new Error('no WARC record');
    fields = fieldsOf(lines);
    wanted = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(wanted) || wanted < 0) throw new Error('no length');
    held = held.subarray(end + 4);
    return true;
  }

  return {
    feed(chunk: Uint8Array): void {
      held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
      while (step());
    },
    /** Whether the last record was whole. */
    ended: () => fields === null && passing === 0 && held.toString('latin1').trim() === '',
  };
}

/** `Name: value` lines; a later one of the same name is left out. */
export function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
