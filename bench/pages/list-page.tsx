/** The page on which lists are painted: the app's own pane, and the same rows in a plain React list. */
import '../../src/renderer/styles/base.css';
import { createRoot } from 'react-dom/client';
import { formatsFor } from '../../src/renderer/app/formats.ts';
import { CaseListPane } from '../../src/renderer/features/library/CaseListPane.tsx';
import { CaseRow } from '../../src/renderer/features/library/CaseRow.tsx';
import { startLibrary } from '../../src/renderer/features/library/library-store.ts';
import type { CaseSummary } from '../../src/shared/core/case-study/case-summary.ts';
import type { LibraryPage, LibraryQuery, LibraryRow } from '../../src/shared/ipc/contract.ts';
import type { Envelope } from '../../src/shared/ipc/envelope.ts';
import { untilPainted } from './painted.ts';

const formats = formatsFor('en');

/** Paints so many cards; milliseconds from the rows in memory to the first rows on the screen. */
async function paintList(list: 'app' | 'plain', summaries: readonly CaseSummary[]): Promise<number> {
  const rows = summaries.map((summary) => ({ summary }));
  Object.assign(window, { casebook: bridgeOver(rows) });
  const root = createRoot(document.getElementById('root') ?? document.body);
  // Handing the rows over keeps the page busy; the clock starts once it is at rest.
  await new Promise((resolve) => requestIdleCallback(resolve));
  await untilPainted(() => true);
  const from = performance.now();
  if (list === 'app') {
    startLibrary();
    root.render(<CaseListPane />);
  } else {
    root.render(<PlainList rows={rows} />);
  }
  const title = rows[0]?.summary.title ?? '';
  await untilPainted(() => document.body.textContent.includes(title));
  return performance.now() - from;
}

function PlainList({ rows }: { rows: readonly LibraryRow[] }) {
  return (
    <div style={{ overflow: 'auto', height: '100%' }}>
      {rows.map((row) => (
        <CaseRow key={row.summary.id} row={row} formats={formats} />
      ))}
    </div>
  );
}

/** Answers the pane as main does, from memory. */
function bridgeOver(rows: readonly LibraryRow[]) {
  const page = async ({ offset, limit }: LibraryQuery): Promise<Envelope<LibraryPage>> => ({
    ok: true,
    value: { total: rows.length, offset, rows: rows.slice(offset, offset + limit), indexReady: true },
  });
  const goals = async (): Promise<Envelope<readonly never[]>> => ({ ok: true, value: [] });
  return {
    request: { 'library.page': page, 'library.goals': goals },
    on: new Proxy({}, { get: () => () => () => undefined }),
  };
}

Object.assign(window, { paintList });
