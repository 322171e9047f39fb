import { lazy, Suspense, useEffect } from 'react';
import {
  CaseListPane,
  IndexPane,
  KeepersScreen,
  NameSearch,
  TrashScreen,
  useLibraryCommands,
  ViewScreen,
} from '../features/library/index.ts';
import { OpenChangesScreen } from '../features/open-changes/index.ts';
import { CommandPalette } from '../features/palette/index.ts';
import { StartScreen } from '../features/start/index.ts';
import { TagsScreen } from '../features/tags/index.ts';
import { SaveTemplate, TemplateChooser } from '../features/templates/index.ts';
import { CheckScreen, UnusedScreen, useToolCommands } from '../features/tools/index.ts';
import { ComparisonPane } from './ComparisonPane.tsx';
import { DocumentBar } from './DocumentBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FoldedPane } from './FoldedPane.tsx';
import styles from './Frame.module.css';
import { NARROW, SMALL, showIndexOver, showListOver, useIndexOver, useListOver, useMedia } from './frame-layout.ts';
import { MatrixPane } from './MatrixPane.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { hasListBeside, useNavigation } from './navigation.ts';
import { changePanes, paneLimits, shownWidth, WIDE } from './panes.ts';
import { RecordPane } from './RecordPane.tsx';
import { Splitter } from './Splitter.tsx';
import { useSession } from './session.ts';
import { useFocusModeKeys } from './use-focus-mode-keys.ts';
import { words } from './words.ts';

// The editor is most of the program's text: the list is painted before it is read, and it is read before it is asked for.
const readCaseScreen = () => import('../features/case/index.ts');
const CaseScreen = lazy(async () => ({ default: (await readCaseScreen()).CaseScreen }));

/** The three panes: index, case list, document. */
export function Frame() {
  useLibraryCommands();
  useToolCommands();
  useEffect(() => {
    const idle = requestIdleCallback(() => void readCaseScreen().then(({ makeSpareEditor }) => makeSpareEditor()));
    return () => cancelIdleCallback(idle);
  }, []);
  const panes = useSession((state) => state.panes);
  const view = useNavigation((state) => state.view);
  const listBeside = useNavigation(hasListBeside);
  // Not which one: all of the window would be drawn anew for each.
  const isCaseOpen = useNavigation((state) => state.openCase !== null);
  const alone = useFocusModeKeys(view === 'library' && isCaseOpen);
  const spread = useIsSpread();
  const [indexOver, listOver] = [useIndexOver(), useListOver()];
  const small = useMedia(SMALL);
  const narrow = useMedia(NARROW);
  const wide = useMedia(WIDE);
  const indexWidth = shownWidth('index', panes.indexWidth, wide);
  const listWidth = shownWidth('list', panes.listWidth, wide);
  const indexBeside = panes.indexShown && !small && !alone;
  const indexOnTop = small && indexOver && !alone;
  const remember = () => changePanes((present) => present);
  return (
    <div className={styles.frame}>
      {indexBeside ? (
        <nav className={styles.index} style={{ flexBasis: indexWidth }} aria-label={words.index}>
          <IndexPane />
          <Splitter
            label={words.indexWidth}
            width={indexWidth}
            {...paneLimits.index}
            onMove={(width) => changePanes(() => ({ indexWidth: width }), false)}
            onDone={remember}
            onFold={() => changePanes(() => ({ indexShown: false }))}
          />
        </nav>
      ) : null}
      {indexOnTop ? (
        <FoldedPane
          as="nav"
          label={words.index}
          width={indexWidth}
          left={0}
          first="button"
          onAway={() => showIndexOver(false)}
        >
          <IndexPane />
        </FoldedPane>
      ) : null}
      {listBeside && !spread && narrow && listOver && !alone ? (
        <FoldedPane
          as="section"
          label={words.list}
          width={listWidth}
          left={indexBeside || indexOnTop ? indexWidth : 0}
          first='[role="listbox"]'
          onAway={() => showListOver(false)}
        >
          <CaseListPane />
        </FoldedPane>
      ) : null}
      {listBeside && !spread && !narrow && panes.listShown && !alone ? (
        <section className={styles.list} style={{ flexBasis: listWidth }} aria-label={words.list}>
          <CaseListPane />
          <Splitter
            label={words.listWidth}
            width={listWidth}
            {...paneLimits.list}
            onMove={(width) => changePanes(() => ({ listWidth: width }), false)}
            onDone={remember}
            onFold={() => changePanes(() => ({ listShown: false }))}
          />
        </section>
      ) : null}
      <main className={styles.document} tabIndex={-1}>
        <DocumentPane />
        <NoticeBar />
      </main>
      <TemplateChooser />
      <SaveTemplate />
      <CommandPalette />
      <NameSearch />
    </div>
  );
}

/** Whether the cases take the room of the list and the open case together. */
function useIsSpread(): boolean {
  const hasCases = useSession((state) => (state.notebook?.caseCount ?? 0) > 0);
  const away = useNavigation(
    ({ view, showAs, openCase }) => view === 'library' && showAs !== 'list' && openCase === null,
  );
  return hasCases && away;
}

/** What fills the document pane. */
function DocumentPane() {
  const spread = useIsSpread();
  const view = useNavigation((state) => state.view);
  const openCase = useNavigation((state) => state.openCase);
  const small = useMedia(SMALL);
  useEffect(() => {
    // Whoever went somewhere by the index over the document is to see it.
    if (small && (view !== 'library' || openCase)) showIndexOver(false);
  }, [small, view, openCase]);
  if (view === 'matrix') return <MatrixPane />;
  if (view === 'compare') return <ComparisonPane />;
  if (view === 'keepers') return <KeepersScreen />;
  if (view === 'changes') return <OpenChangesScreen />;
  if (view === 'tags') return <TagsScreen />;
  if (view === 'plans' || view === 'lessons') return <RecordPane key={view} view={view} />;
  if (view === 'trash') return <TrashScreen />;
  if (view === 'unused') return <UnusedScreen />;
  if (view === 'check') return <CheckScreen />;
  if (spread) return <ViewScreen />;
  if (view === 'start' || !openCase) return <StartScreen />;
  return (
    <ErrorBoundary resetKey={openCase}>
      <Suspense fallback={<DocumentBar />}>
        <CaseScreen id={openCase} />
      </Suspense>
    </ErrorBoundary>
  );
}
