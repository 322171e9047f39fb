import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { announce } from '../../app/announce.ts';
import { currentSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { defaultPaper } from './default-paper.ts';
import type { PageSize } from './open-pdf.ts';
import { PageStack, type PageStackHandle } from './PageStack.tsx';
import { PageThumbs } from './PageThumbs.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { PrintBar } from './PrintBar.tsx';
import styles from './PrintPreview.module.css';
import { type Zoom, zoomStep } from './page-width.ts';
import { createPreviewSession, type MakePages } from './preview-session.ts';
import { printedSize } from './printed-size.ts';
import { useSaving } from './use-saving.ts';
import { words } from './words.ts';

export interface PrintPreviewProps {
  readonly title: string;
  readonly makePages: MakePages;
  readonly onClosed: () => void;
}

/**
 * The PDF of a case, a brief or the playbook as it will be saved: the pages shown are drawn from the very bytes. What was
 * typed must have been saved before, since it is printed as it is on disk.
 */
export function PrintPreview({ title, makePages, onClosed }: PrintPreviewProps) {
  const [session] = useState(() => createPreviewSession(makePages));
  const [paper, setPaper] = useState(() => defaultPaper(currentSession().locale));
  const { making, made, failure } = useStore(session.store);
  const saving = useSaving(made?.token ?? null);
  const [zoom, setZoom] = useState<Zoom>('page');
  const [here, setHere] = useState(1);
  const save = useRef<HTMLButtonElement>(null);
  const stack = useRef<PageStackHandle>(null);
  const pdf = made?.pdf ?? null;

  useEffect(() => {
    void session.make(paper);
  }, [session, paper]);
  useEffect(() => session.close, [session]);
  useEffect(() => {
    if (pdf) announce(words.ready(pdf.pages.length));
  }, [pdf]);

  const first: PageSize | undefined = pdf?.pages[0];
  const zoomBy = (direction: 1 | -1) => {
    if (first) setZoom(zoomStep(stack.current?.width() ?? 0, first, direction));
  };
  const size = made ? printedSize(made.byteLength, currentSession().locale) : '';
  const summary = pdf ? words.summary(title, pdf.pages.length, size) : title;

  return (
    <Dialog open onClose={onClosed} title={words.title} first={save} whole>
      <div className={styles.preview}>
        <PrintBar
          ref={save}
          says={making ? words.making : (saving.says ?? summary)}
          zoom={zoom}
          saving={saving.busy}
          onSave={made && !making && !failure ? () => void saving.save() : null}
          onZoom={zoomBy}
          onWholePage={() => setZoom('page')}
          onClose={onClosed}
        />
        {pdf ? <PageThumbs pdf={pdf} here={here} onChoose={(page) => stack.current?.goTo(page)} /> : <div />}
        {pdf ? <PageStack ref={stack} pdf={pdf} zoom={zoom} onHere={setHere} /> : <div className={styles.desk} />}
        <aside className={styles.options} aria-label={words.options}>
          <PaperChoice paper={paper} onChoose={setPaper} />
          {failure || saving.failure ? <p role="alert">{(failure ?? saving.failure)?.message}</p> : null}
          {failure ? <Button onClick={() => void session.make(paper)}>{words.again}</Button> : null}
          {made && !pdf ? <p role="alert">{words.unreadable}</p> : null}
          {made?.warnings.map((warning) => (
            <p key={warning} role="alert">
              {warning}
            </p>
          ))}
          <p className={styles.promise}>{words.promise}</p>
        </aside>
      </div>
    </Dialog>
  );
}
