import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../durable/fingerprint.ts';
import { CASE_FILE } from '../layout.ts';
import type { FullTextIndex } from './full-text-index.ts';
import type { CaseFolder } from './messages.ts';
import { type CasePlaces, readIndexed } from './read-indexed.ts';

/**
 * Indexes cases anew with the present titles of the cases they link to: their files say those only once they are saved
 * again. One that is gone is passed over.
 */
export function renameLinks(index: FullTextIndex, places: CasePlaces, cases: readonly CaseFolder[]): void {
  index.together(() => {
    for (const { id, folder } of cases) {
      const fingerprint = fingerprintIn(join(places.casesFolder, folder, CASE_FILE));
      const read = fingerprint && readIndexed(places, { id, folder, fingerprint }, index.titleOf);
      if (read) index.put(read.indexedCase);
    }
  });
}

function fingerprintIn(file: string): string | undefined {
  try {
    return fingerprintOf(lstatSync(file));
  } catch {
    return undefined;
  }
}
