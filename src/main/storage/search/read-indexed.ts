import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type CaseSummary, type FileState, summarize } from '../../../shared/core/case-study/case-summary.ts';
import { factsOf, factsOfUnreadable } from '../../../shared/core/facts/case-facts.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { linkTitles, withLinkTitles } from '../../../shared/core/rich-text/references.ts';
import { searchText } from '../../../shared/core/search/search-text.ts';
import { caseFileCodec } from '../cases/case-codec.ts';
import { isDamage } from '../cases/case-wording.ts';
import { contentHash } from '../durable/fingerprint.ts';
import { CASE_FILE } from '../layout.ts';
import { earlierVersion } from './earlier-version.ts';
import type { FileMark, IndexedCase } from './messages.ts';

/** Where case files and their earlier versions are. */
export interface CasePlaces {
  readonly casesFolder: string;
  readonly historyFolder: string;
}

/** A case's file, as it was when it was looked at. */
export interface LookedAtFile {
  readonly id: Ulid;
  readonly folder: string;
  readonly fingerprint: string;
}

/** What a case file holds for list and index. */
export interface ReadCase {
  readonly mark: FileMark;
  readonly summary: CaseSummary;
  readonly indexedCase: IndexedCase;
  /** What it calls the cases it links to. */
  readonly linkTitles: ReadonlyMap<Ulid, string>;
}

/**
 * Reads a case for the index, its links called by `titleOf` where that knows better. One that cannot be read counts as
 * far as its earlier versions tell; undefined where there is no file any more.
 */
export function readIndexed(
  { casesFolder, historyFolder }: CasePlaces,
  { id, folder, fingerprint }: LookedAtFile,
  titleOf: (id: string) => string | undefined = () => undefined,
): ReadCase | undefined {
  const path = join(casesFolder, folder, CASE_FILE);
  let bytes: Uint8Array;
  try {
    const state = lstatSync(path);
    // A link or a pipe is not read; it is shown as a damaged case, which is what it is.
    const readable = state.isFile() && state.size <= caseFileCodec.longest;
    bytes = readable ? readFileSync(path) : new Uint8Array();
  } catch {
    return undefined;
  }
  const mark = { id, fingerprint, hash: contentHash(bytes) };
  const parsed = parse(bytes);
  if (!parsed?.ok) {
    const state = parsed && !isDamage(parsed.failure) ? 'read-only' : 'damaged';
    return unreadable(mark, earlierVersion(historyFolder, id), state);
  }
  const caseStudy = { ...parsed.value.caseStudy, id };
  const titled = { ...caseStudy, document: withLinkTitles(caseStudy.document, titleOf) };
  return {
    mark,
    summary: summarize(caseStudy, parsed.value.readOnly ? 'read-only' : 'ok'),
    indexedCase: { ...mark, text: searchText(titled), facts: factsOf(caseStudy) },
    linkTitles: linkTitles(caseStudy.document),
  };
}

// Found by its title and where it stood in lists; nothing in it counts.
function unreadable(mark: FileMark, earlier: CaseStudy, state: FileState): ReadCase {
  const text = { title: earlier.title.normalize('NFC'), names: '', body: '', learned: '', captions: '' };
  const indexedCase = { ...mark, text, facts: factsOfUnreadable(earlier) };
  return { mark, summary: summarize(earlier, state), indexedCase, linkTitles: new Map() };
}

function parse(bytes: Uint8Array): ReturnType<typeof parseCaseFile> | undefined {
  try {
    return parseCaseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
