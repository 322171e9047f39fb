import type { CaseFacts } from '../../../shared/core/facts/case-facts.ts';
import type { Facet, FacetKind } from '../../../shared/core/facts/facet.ts';
import { folded } from '../../../shared/core/folded.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { QueryCondition } from '../../../shared/core/search/case-query.ts';

/** What lists tell cases apart by, of one case. */
export type PlacedCase = Pick<CaseFacts, 'day' | 'degree' | 'facets'> & { readonly id: Ulid };

/** A value that cases have, one for all of them. */
export interface Value extends Facet {
  readonly folded: string;
  /** Counts are kept by it; none is given twice. */
  readonly number: number;
  /** How many cases have it. */
  readonly cases: number;
}

/** The facets of all cases in memory: which values a case has. Documents are known by the index's numbers. */
export interface CaseFacets {
  put(doc: number, placed: PlacedCase): void;
  drop(doc: number): void;
  readonly docs: Iterable<number>;
  idOf(doc: number): Ulid | undefined;
  /** What a case has, kind after kind. */
  of(doc: number): readonly Value[];
  values(): Iterable<Value>;
  valuesOf(kind: FacetKind): Iterable<Value>;
  /** One more than the highest number of a value. */
  readonly numbers: number;
  /** The values a condition names; for one that names none it is empty. */
  named(condition: QueryCondition): readonly Value[];
  /** Whether a condition holds, of one document after the other. */
  test(condition: QueryCondition): (doc: number) => boolean;
  /** Whether a case has any of these values of a kind. */
  testAny(kind: FacetKind, values: readonly string[]): (doc: number) => boolean;
}

interface Placed {
  readonly id: Ulid;
  readonly day: string;
  readonly degree: number | null;
  readonly values: readonly CountedValue[];
}

interface CountedValue extends Value {
  cases: number;
}

export function createCaseFacets(): CaseFacets {
  const byDoc = new Map<number, Placed>();
  const byKind = new Map<FacetKind, Map<string, CountedValue>>();
  let numbers = 0;

  function known({ kind, value }: Facet): CountedValue {
    const values = byKind.get(kind) ?? new Map<string, CountedValue>();
    const found = values.get(value);
    if (found) return found;
    const one = { kind, value, folded: folded(value), number: numbers, cases: 0 };
    numbers += 1;
    byKind.set(kind, values.set(value, one));
    return one;
  }

  function drop(doc: number) {
    for (const one of byDoc.get(doc)?.values ?? []) {
      one.cases -= 1;
      if (one.cases === 0) byKind.get(one.kind)?.delete(one.value);
    }
    byDoc.delete(doc);
  }

  function* valuesOf(kind: FacetKind): Iterable<Value> {
    yield* byKind.get(kind)?.values() ?? [];
  }

  const of = (doc: number) => byDoc.get(doc)?.values ?? [];

  function anyOf(values: readonly Value[]): (doc: number) => boolean {
    const wanted = new Set(values);
    return (doc) => of(doc).some((value) => wanted.has(value));
  }

  function named(condition: QueryCondition): readonly Value[] {
    if (condition.by !== 'facet') return [];
    const values = [...valuesOf(condition.kind)];
    if (condition.match === 'exact') return values.filter(({ value }) => value === condition.value);
    if (condition.match === 'prefix') return values.filter(({ value }) => value.startsWith(condition.value));
    const wanted = folded(condition.value);
    const same = values.filter((one) => one.folded === wanted);
    return same.length > 0 ? same : values.filter((one) => one.value !== '' && hasWords(one.folded, wanted));
  }

  function test(condition: QueryCondition): (doc: number) => boolean {
    switch (condition.by) {
      case 'facet':
        return anyOf(named(condition));
      case 'none': {
        const isOfAny = anyOf([...valuesOf(condition.kind)].filter(({ value }) => value !== ''));
        return (doc) => !isOfAny(doc);
      }
      case 'day':
        return (doc) => isDayWithin(byDoc.get(doc)?.day ?? '', condition);
      case 'degree':
        return (doc) => isDegreeWithin(byDoc.get(doc)?.degree ?? null, condition);
    }
  }

  return {
    put(doc, { id, day, degree, facets }) {
      const values = facets.map(known);
      for (const one of values) one.cases += 1;
      drop(doc);
      byDoc.set(doc, { id, day, degree, values });
    },
    drop,
    get docs() {
      return byDoc.keys();
    },
    idOf: (doc) => byDoc.get(doc)?.id,
    of,
    *values() {
      for (const kind of byKind.keys()) yield* valuesOf(kind);
    },
    valuesOf,
    get numbers() {
      return numbers;
    },
    named,
    test,
    testAny: (kind, wanted) => anyOf([...valuesOf(kind)].filter(({ value }) => wanted.includes(value))),
  };
}

/** Whether each of the words begins a word of a name. */
function hasWords(name: string, wanted: string): boolean {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u);
  return wanted.split(' ').every((word) => name.includes(word) && words.some((one) => one.startsWith(word)));
}

type DegreeCondition = Extract<QueryCondition, { by: 'degree' }>;
type DayCondition = Extract<QueryCondition, { by: 'day' }>;

/** Degrees are means of exact parts: one that is a rounding error beside a bound is on it, as bands have it. */
const ALMOST = 1e-9;

function isDegreeWithin(degree: number | null, { from, to }: DegreeCondition): boolean {
  if (degree === null) return false;
  const isAbove = !from || (from.included ? degree >= from.at - ALMOST : degree > from.at + ALMOST);
  const isBelow = !to || (to.included ? degree <= to.at + ALMOST : degree < to.at - ALMOST);
  return isAbove && isBelow;
}

function isDayWithin(day: string, { from, to }: DayCondition): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
