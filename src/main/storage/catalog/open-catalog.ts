import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Catalog, createCatalog } from './catalog.ts';
import { catalogBehindHead } from './catalog-behind-head.ts';
import { type CatalogFile, readCatalog } from './catalog-file.ts';
import { type CatalogHead, readCatalogHead } from './catalog-head.ts';
import { type CatalogJournal, type CatalogPlaces, createCatalogJournal } from './catalog-journal.ts';

/** The cached list, and where its changes go. */
export interface OpenedCatalog {
  readonly catalog: Catalog;
  readonly journal: CatalogJournal;
  /** Whether there was a list to show. */
  readonly cached: boolean;
  /** Reads the whole list where only its head is known so far; does nothing otherwise. */
  readonly load: () => Promise<void>;
}

/** Lines behind the list proper that make it slow to open. */
const MANY_LINES = 1_000;

/**
 * Opens the cached list: by its head, where that belongs to the very file that is there, else the whole. A list that is
 * missing or not as written is begun anew, empty; `disproved` is told where a head had been shown before.
 */
export async function openCatalog(
  places: CatalogPlaces,
  collator: Intl.Collator,
  disproved: () => void,
): Promise<OpenedCatalog> {
  const head = await readCatalogHead(places.catalogHead, basename(places.index));
  const isCurrent = head !== null && (await sizeOf(places.catalog)) === head.catalog.byteLength;
  if (isCurrent) return behindHead(places, head, collator, disproved);
  const found = readFound(await readFile(places.catalog).catch(() => null), head);
  const catalog = createCatalog(found?.rows ?? new Map(), collator);
  const journal = createCatalogJournal(places, found?.unproven ?? 0);
  if (!found || found.torn || found.unproven > MANY_LINES) journal.rewrite(catalog);
  return { catalog, journal, cached: found !== null, load: () => Promise.resolve() };
}

function behindHead(
  places: CatalogPlaces,
  head: CatalogHead,
  collator: Intl.Collator,
  disproved: () => void,
): OpenedCatalog {
  const journal = createCatalogJournal(places, 0);
  let bytes: Buffer | null = null;
  let isLoaded = false;
  const catalog = catalogBehindHead(head, () => {
    isLoaded = true;
    const found = readFound(bytes ?? readSync(places.catalog), head);
    bytes = null;
    const whole = createCatalog(found?.rows ?? new Map(), collator);
    if (!found || found.unproven > 0) {
      journal.rewrite(whole);
      queueMicrotask(disproved);
    }
    return whole;
  });
  return {
    catalog,
    journal,
    cached: true,
    load: async () => {
      const read = await readFile(places.catalog).catch(() => null);
      // A change may have needed the whole list meanwhile, and have been written to its file.
      if (isLoaded) return;
      bytes = read;
      // Anything beyond the head makes it read the whole.
      catalog.packed();
    },
  };
}

function readFound(bytes: Buffer | null, head: CatalogHead | null): CatalogFile | null {
  return bytes && readCatalog(bytes, head?.catalog ?? null);
}

function readSync(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const state = await stat(path).catch(() => null);
  return state?.isFile() ? state.size : null;
}
