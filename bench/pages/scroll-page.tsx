/** The page on which the cases are scrolled, in each form the app shows them in, over cases in memory. */
import '../../src/renderer/styles/base.css';
import { createRoot } from 'react-dom/client';
import { showCasesAs } from '../../src/renderer/app/navigation.ts';
import { CaseListPane } from '../../src/renderer/features/library/CaseListPane.tsx';
import { startLibrary } from '../../src/renderer/features/library/library-store.ts';
import { ViewScreen } from '../../src/renderer/features/library/views/ViewScreen.tsx';
import type { CaseSummary } from '../../src/shared/core/case-study/case-summary.ts';
import type { CaseView } from '../../src/shared/core/views/case-view.ts';
import type { CaseSpans, Cell, ColumnCount, LibraryPage, LibraryQuery } from '../../src/shared/ipc/library-answers.ts';
import { untilPainted } from './painted.ts';

/** Pixels a frame: two rows and a half of the list at sixty frames a second is as fast as anyone reads a title. */
const STEP = 200;
const FRAMES = 240;

/** Shows the cases in a form and scrolls; how long each frame took, from its first script to its style, layout and paint. */
async function scrollCases(view: CaseView, summaries: readonly CaseSummary[]): Promise<readonly number[]> {
  Object.assign(window, { casebook: bridgeOver(summaries) });
  const root = createRoot(document.getElementById('root') ?? document.body);
  startLibrary();
  if (view !== 'list') showCasesAs(view);
  root.render(view === 'list' ? <CaseListPane /> : <ViewScreen />);
  await untilPainted(() => scroller() !== undefined);
  for (let i = 0; i < 30; i += 1) await untilPainted(() => true);
  const times: number[] = [];
  for (let frame = 0; frame < FRAMES; frame += 1) times.push(await scrolledFrame());
  return times;
}

function scroller(): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-virtuoso-scroller]')];
  return all.find(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight * 2);
}

function scrolledFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const from = performance.now();
      scroller()?.scrollBy({ top: STEP });
      // The task after a frame's callbacks comes when its style, layout and paint are done.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - from);
      port2.postMessage(0);
    });
  });
}

const columns: readonly ColumnCount[] = ['Reach', 'Link clicks', 'Applications'].map((name) => ({
  ...{ definition: `own:${name}`, version: 1, unit: 'count', currency: '', name, cases: 10 },
}));

/** Answers as main does, from memory. */
function bridgeOver(summaries: readonly CaseSummary[]) {
  const answer = async <Value,>(value: Value) => ({ ok: true, value });
  const page = ({ offset, limit }: LibraryQuery) =>
    answer<LibraryPage>({
      total: summaries.length,
      offset,
      rows: summaries.slice(offset, offset + limit).map((summary) => ({ summary })),
      indexReady: true,
    });
  const cells = (ids: readonly string[]) =>
    answer(ids.map((id) => columns.map((_, i): Cell | null => ({ value: id.charCodeAt(20 + i) * 97, more: 0 }))));
  const spans = () => answer<CaseSpans>({ complete: true, rows: summaries });
  return {
    request: {
      'library.page': page,
      'library.columns': () => answer(columns),
      'library.cells': cells,
      'library.spans': spans,
      'library.goals': () => answer([]),
      'library.pinned': () => answer({ count: 0, first: [] }),
      'library.keepers': () => answer({ counts: { positive: 0, negative: 0 }, offset: 0, rows: [] }),
      'lessons.find': () => answer([]),
    },
    on: new Proxy({}, { get: () => () => () => undefined }),
  };
}

Object.assign(window, { scrollCases });
