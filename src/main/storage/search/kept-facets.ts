import type { DatabaseSync } from 'node:sqlite';
import type { FacetKind } from '../../../shared/core/facts/facet.ts';
import { isUlid } from '../../../shared/core/id-forms.ts';
import { type CaseFacets, createCaseFacets, type PlacedCase } from './case-facets.ts';

/** The facets of all cases: read from the index when they are first needed, or in parts before that, then kept true. */
export interface KeptFacets {
  all(): CaseFacets;
  /** Reads a part; false once all are there. */
  readSome(): boolean;
  put(doc: number, placed: PlacedCase): void;
  drop(doc: number): void;
  /** After a change that failed nobody knows how far it came: they are read anew. */
  forget(): void;
}

const SOME = 400;
const NO_LIMIT = -1;

export function createKeptFacets(database: DatabaseSync): KeptFacets {
  const placed = database.prepare(
    'SELECT rowid AS doc, id, day, degree, facets FROM docs WHERE rowid > ? ORDER BY rowid LIMIT ?',
  );
  let facets = createCaseFacets();
  // Up to which document they are read; later ones are read as they are by then.
  let readTo = 0;
  let isWhole = false;

  function read(limit: number) {
    let count = 0;
    for (const row of placed.iterate(readTo, limit)) {
      readTo = Number(row.doc);
      facets.put(readTo, placedCase(row));
      count += 1;
    }
    isWhole = count < limit || limit === NO_LIMIT;
  }

  return {
    all() {
      if (!isWhole) read(NO_LIMIT);
      return facets;
    },
    readSome() {
      if (!isWhole) read(SOME);
      return !isWhole;
    },
    put(doc, one) {
      if (isWhole || doc <= readTo) facets.put(doc, one);
    },
    drop: (doc) => facets.drop(doc),
    forget() {
      facets = createCaseFacets();
      readTo = 0;
      isWhole = false;
    },
  };
}

function placedCase({ id, day, degree, facets }: Readonly<Record<string, unknown>>): PlacedCase {
  if (typeof id !== 'string' || !isUlid(id)) throw new Error('no id of a case');
  const listed: readonly (readonly [FacetKind, string])[] = JSON.parse(String(facets));
  return {
    id,
    day: String(day),
    degree: typeof degree === 'number' ? degree : null,
    facets: listed.map(([kind, value]) => ({ kind, value })),
  };
}
