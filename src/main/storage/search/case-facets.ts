import type { CaseFacts } from '../../../shared/core/facts/case-facts.ts';
import type { Facet, FacetKind } from '../../../shared/core/facts/facet.ts';
import { folded } from '../../../shared/core/folded.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { QueryCondition } from '../../../shared/core/search/case-query.ts';

/** What lists tell cases apart by, of one case. */
export type PlacedCase = Pick<CaseFacts, 'day' | 'degree' | 'facets'> & { readonly id: Ulid };

/** Which documents have a value, as it was written. */
interface Value extends Facet {
  readonly folded: string;
  readonly docs: Set<number>;
}

/** The facets of all cases in memory: which cases have which value. Documents are known by the index's numbers. */
export interface CaseFacets {
  put(doc: number, placed: PlacedCase): void;
  drop(doc: number): void;
  readonly docs: Iterable<number>;
  readonly size: number;
  idOf(doc: number): Ulid | undefined;
  values(): Iterable<Value>;
  valuesOf(kind: FacetKind): Iterable<Value>;
  /** The values a condition names; for one that names none it is empty. */
  named(condition: QueryCondition): readonly Value[];
  /** Whether a condition holds, of one document after the other. */
  test(condition: QueryCondition): (doc: number) => boolean;
  /** Whether a case has any of these values of a kind. */
  testAny(kind: FacetKind, values: readonly string[]): (doc: number) => boolean;
}

export function createCaseFacets(): CaseFacets {
  const byDoc = new Map<number, PlacedCase>();
  const byKind = new Map<FacetKind, Map<string, Value>>();

  function known({ kind, value }: Facet): Value {
    const values = byKind.get(kind) ?? new Map<string, Value>();
    byKind.set(kind, values);
    const one = values.get(value) ?? { kind, value, folded: folded(value), docs: new Set<number>() };
    values.set(value, one);
    return one;
  }

  function drop(doc: number) {
    for (const { kind, value } of byDoc.get(doc)?.facets ?? []) {
      const values = byKind.get(kind);
      const docs = values?.get(value)?.docs;
      docs?.delete(doc);
      if (docs?.size === 0) values?.delete(value);
    }
    byDoc.delete(doc);
  }

  function* valuesOf(kind: FacetKind): Iterable<Value> {
    yield* byKind.get(kind)?.values() ?? [];
  }

  function anyOf(values: readonly Value[]): (doc: number) => boolean {
    return (doc) => values.some(({ docs }) => docs.has(doc));
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
    put(doc, placed) {
      drop(doc);
      byDoc.set(doc, placed);
      for (const facet of placed.facets) known(facet).docs.add(doc);
    },
    drop,
    get docs() {
      return byDoc.keys();
    },
    get size() {
      return byDoc.size;
    },
    idOf: (doc) => byDoc.get(doc)?.id,
    *values() {
      for (const kind of byKind.keys()) yield* valuesOf(kind);
    },
    valuesOf,
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
