import type { Ulid } from '../../shared/core/ids.ts';
import { asksForLess } from '../../shared/core/search/case-query.ts';
import { parseQuery } from '../../shared/core/search/parse-query.ts';
import type { MetricColumn } from '../../shared/core/views/metric-column.ts';
import type {
  CaseSpan,
  CaseSpans,
  CasesQuery,
  Cell,
  ColumnCount,
  FacetChoice,
} from '../../shared/ipc/library-answers.ts';
import type { Catalog } from './catalog/catalog.ts';
import { type PackedRow, unpack } from './catalog/packed-row.ts';
import { idsIn } from './search/ids-text.ts';
import type { Questions, Topic } from './search/questions.ts';

export interface LibraryViewsOptions {
  readonly catalog: Catalog;
  /** Asks the index; null where it cannot answer. */
  readonly ask: <T extends Topic>(topic: T, about: Questions[T]['about']) => Promise<Questions[T]['answer'] | null>;
  readonly isReady: () => boolean;
}

/** What the table and the timeline show of the cases beyond their rows. */
export interface LibraryViews {
  /** The metrics of these cases, those of most cases first. */
  columns(query: CasesQuery): Promise<readonly ColumnCount[]>;
  /** What cases have in columns; null where nothing was measured. */
  cells(ids: readonly Ulid[], columns: readonly MetricColumn[]): Promise<readonly (readonly (Cell | null)[])[]>;
  spans(query: CasesQuery): Promise<CaseSpans>;
}

/** Rows read before others have their turn: at ten thousand the window would else feel it. */
const AT_ONCE = 1_000;

export function createLibraryViews({ catalog, ask, isReady }: LibraryViewsOptions): LibraryViews {
  /** The ids of the cases that fit; null where that is all of them. */
  async function idsOf(asked: CasesQuery): Promise<ReadonlySet<Ulid> | null> {
    const query = parseQuery(asked.text);
    if (!query.ok) return new Set();
    const choices = withGoal(asked);
    if (!asksForLess(query.value) && choices.length === 0) return null;
    const answer = await ask('find', { query: query.value, choices, offset: 0, limit: 0, counts: false, all: true });
    if (answer === null) return new Set();
    return answer.ids === null ? null : new Set(idsIn(answer.ids));
  }

  return {
    async columns(asked) {
      const query = parseQuery(asked.text);
      if (!query.ok) return [];
      return (await ask('columns', { query: query.value, choices: withGoal(asked) })) ?? [];
    },
    async cells(ids, columns) {
      return (await ask('cells', { ids, columns })) ?? ids.map(() => columns.map(() => null));
    },
    async spans(asked) {
      const ids = await idsOf(asked);
      const packed = catalog.packed();
      const wanted = ids === null ? packed : packed.filter((row) => ids.has(row.id));
      const rows: CaseSpan[] = [];
      for (let from = 0; from < wanted.length; from += AT_ONCE) {
        if (from > 0) await new Promise((resolve) => setImmediate(resolve));
        rows.push(...wanted.slice(from, from + AT_ONCE).map(spanOf));
      }
      return { complete: isReady(), rows };
    },
  };
}

/** What was chosen of each kind, the goal to stay within included. */
export function withGoal({ choices = [], goal }: CasesQuery): readonly FacetChoice[] {
  return goal === null ? choices : [...choices, { kind: 'goal', values: [goal] }];
}

function spanOf(row: PackedRow): CaseSpan {
  const { id, title, from, to, degree, band } = unpack(row).summary;
  return { id, title, from, to, degree, band };
}
