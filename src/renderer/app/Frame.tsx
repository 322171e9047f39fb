import { lazy, Suspense, useEffect, useRef } from 'react';
import { CaseListPane, IndexPane, KeepersScreen, TrashScreen, useLibraryCommands } from '../features/library/index.ts';
import { StartScreen } from '../features/start/index.ts';
import { SaveTemplate, TemplateChooser } from '../features/templates/index.ts';
import { CheckScreen, UnusedScreen, useToolCommands } from '../features/tools/index.ts';
import { DocumentBar } from './DocumentBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Frame.module.css';
import { NARROW, showListOver, useListOver, useMedia } from './frame-layout.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { closeCase, useNavigation } from './navigation.ts';
import { changePanes, paneLimits, shownWidth, WIDE } from './panes.ts';
import { Splitter } from './Splitter.tsx';
import { useSession } from './session.ts';
import { words } from './words.ts';

// The editor is most of the program's text: the list is painted before it is read, and it is read before it is asked for.
const readCaseScreen = () => import('../features/case/index.ts');
const CaseScreen = lazy(async () => ({ default: (await readCaseScreen()).CaseScreen }));

/** The three panes: index, case list, document. */
export function Frame() {
  useLibraryCommands();
  useToolCommands();
  useEffect(() => {
    const idle = requestIdleCallback(() => void readCaseScreen());
    return () => cancelIdleCallback(idle);
  }, []);
  const panes = useSession((state) => state.panes);
  const view = useNavigation((state) => state.view);
  const narrow = useMedia(NARROW);
  const wide = useMedia(WIDE);
  const indexWidth = shownWidth('index', panes.indexWidth, wide);
  const listWidth = shownWidth('list', panes.listWidth, wide);
  const remember = () => changePanes((present) => present);
  return (
    <div className={styles.frame}>
      {panes.indexShown ? (
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
      {view === 'library' && narrow ? <FoldedList width={listWidth} left={panes.indexShown ? indexWidth : 0} /> : null}
      {view === 'library' && !narrow && panes.listShown ? (
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
    </div>
  );
}

/** What fills the document pane. */
function DocumentPane() {
  const view = useNavigation((state) => state.view);
  const openCase = useNavigation((state) => state.openCase);
  if (view === 'keepers') return <KeepersScreen />;
  if (view === 'trash') return <TrashScreen />;
  if (view === 'unused') return <UnusedScreen />;
  if (view === 'check') return <CheckScreen />;
  if (!openCase) return <StartScreen />;
  return (
    <ErrorBoundary resetKey={openCase}>
      <Suspense fallback={<DocumentBar />}>
        <CaseScreen key={openCase} id={openCase} onClosed={closeCase} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** In a narrow window the list lies over the document: Esc or a click beside it puts it away. */
function FoldedList({ width, left }: { width: number; left: number }) {
  const over = useListOver();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!over) return;
    const before = document.activeElement;
    // Whoever types a search goes on typing; any other way here goes to the rows.
    if (!(before instanceof HTMLInputElement)) pane.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    const away = (event: PointerEvent) => {
      const target = event.target;
      if (target instanceof Element && !target.closest('[data-keeps-list]')) showListOver(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [over]);
  if (!over) return null;
  return (
    <section
      ref={pane}
      data-keeps-list
      className={styles.over}
      style={{ width, left }}
      aria-label={words.list}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) showListOver(false);
      }}
    >
      <CaseListPane />
    </section>
  );
}
