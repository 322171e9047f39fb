import { Printer, Redo2, Undo2 } from 'lucide-react';
import { memo, useCallback, useEffect, useRef } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { CommandButton } from '../../app/CommandButton.tsx';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { findCases } from '../../app/find-cases.ts';
import { useFlush } from '../../app/flush.ts';
import { useFocusMode } from '../../app/focus-mode.ts';
import { useMedia } from '../../app/frame-layout.ts';
import { currentNavigation } from '../../app/navigation.ts';
import { notify } from '../../app/notices.ts';
import { WIDE } from '../../app/panes.ts';
import { useSession } from '../../app/session.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import {
  EditorSurface,
  FindBar,
  InsertControl,
  type NodeHost,
  NodePortals,
  ReferenceChoices,
  SlashChoices,
  sectionOf,
  TableControl,
  TextTools,
  useField,
} from '../editor/index.ts';
import { PrintCommand } from '../print/index.ts';
import { BackToComparison } from './BackToComparison.tsx';
import { CaseBefore } from './CaseBefore.tsx';
import { CaseChanges } from './CaseChanges.tsx';
import { CaseEvidence } from './CaseEvidence.tsx';
import { CaseExperiments } from './CaseExperiments.tsx';
import { CaseFactors } from './CaseFactors.tsx';
import { CaseFigure } from './CaseFigure.tsx';
import { CaseLessons } from './CaseLessons.tsx';
import { CaseLightbox } from './CaseLightbox.tsx';
import { CaseLinkedFrom } from './CaseLinkedFrom.tsx';
import { CaseMenu } from './CaseMenu.tsx';
import { CaseMetrics } from './CaseMetrics.tsx';
import { CaseOutcome } from './CaseOutcome.tsx';
import { CasePlan } from './CasePlan.tsx';
import { CasePlannedHere } from './CasePlannedHere.tsx';
import { CasePlots } from './CasePlots.tsx';
import { CaseRoles } from './CaseRoles.tsx';
import styles from './CaseScreen.module.css';
import { CaseSurprise } from './CaseSurprise.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { CaseTone } from './CaseTone.tsx';
import { Crumb } from './Crumb.tsx';
import { Facts } from './Facts.tsx';
import { BelowText, FirstSight, SightPortals, useDrawRest } from './FirstSight.tsx';

import { followLink } from './follow-link.ts';
import { LeaveFocusMode } from './LeaveFocusMode.tsx';
import { Outline } from './Outline.tsx';
import { OutlineMenu } from './OutlineMenu.tsx';
import type { CaseSession } from './open-case.ts';
import { SavedWord } from './SavedWord.tsx';
import { SectionHead } from './SectionHead.tsx';
import { TitleField } from './TitleField.tsx';
import { useCaseCommands } from './use-case-commands.ts';
import { useFilesBesideText } from './use-files-beside-text.ts';
import { useFind } from './use-find.ts';
import { useOpenedAt } from './use-opened-at.ts';
import { useOtherPrograms } from './use-other-programs.ts';
import { usePin } from './use-pin.ts';
import { useSaveTrouble } from './use-save-trouble.ts';
import { WordsWord } from './WordsWord.tsx';
import { setWindowTitle } from './window-title.ts';
import { words } from './words.ts';

/** A case that is open: its bar, its head, its text. Not drawn anew when another is chosen, which is drawn in its place. */
export const OpenCase = memo(function OpenCase({ session, onAgain }: { session: CaseSession; onAgain: () => void }) {
  const { caseEditor, readOnly } = session;
  const wide = useMedia(WIDE);
  const alone = useFocusMode();
  const locale = useSession((state) => state.locale);
  const title = useField(caseEditor, 'title');
  useFlush(session.flush);
  useOtherPrograms(session, onAgain);
  useSaveTrouble(session);
  useOpenedAt(session);
  const pinned = usePin(session);
  const findOthers = useCallback((typed: string) => findCases(typed, [session.id]), [session]);
  const pickPicture = useCallback((place: number) => void session.comingIn.pick(place), [session]);
  const sight = useRef<HTMLDivElement>(null);
  useFilesBesideText(session, sight);
  const find = useFind(session, sight, locale);
  const drawHead = useCallback(
    (host: NodeHost) => <SectionHead host={host} caseEditor={caseEditor} readOnly={readOnly !== null} />,
    [caseEditor, readOnly],
  );
  const drawFigure = useCallback((host: NodeHost) => <CaseFigure host={host} session={session} />, [session]);
  const drawPart = useCallback(
    (host: NodeHost) => {
      const { kind } = sectionOf(host.node);
      if (kind === 'what-we-did')
        return (
          <>
            <CaseExperiments session={session} locale={locale} />
            <CasePlannedHere session={session} />
          </>
        );
      if (kind === 'what-to-change') return <CaseChanges session={session} findCases={findOthers} locale={locale} />;
      if (kind === 'goal-and-targets')
        return (
          <>
            <CaseMetrics session={session} locale={locale} />
            <CasePlots session={session} locale={locale} />
            <CaseBefore session={session} locale={locale} />
          </>
        );
      if (kind === 'what-happened')
        return (
          <>
            <CaseTimeline session={session} locale={locale} />
            <CaseFactors session={session} locale={locale} />
            <CaseSurprise session={session} locale={locale} />
          </>
        );
      return kind === 'evidence' ? <CaseEvidence session={session} /> : null;
    },
    [session, findOthers, locale],
  );
  // Nobody reads it while the case comes onto the screen, and main is told of every one.
  useEffect(() => afterPaint(() => setWindowTitle(title)), [title]);
  useEffect(() => {
    if (session.recovered) notify({ text: words.recovered, kept: words.recoveredKept, passing: true });
    if (session.mended) notify({ text: words.mended, kept: words.mendedKept, about: `mended ${session.id}` });
  }, [session]);
  return (
    <FirstSight caseEditor={caseEditor}>
      <CaseCommands session={session} />
      <DocumentBar>
        <BackToComparison />
        <Crumb caseEditor={caseEditor} />
        <WordsWord caseEditor={caseEditor} />
        {readOnly === null ? <SavedWord session={session} locale={locale} /> : <span>{words.readOnlyWord}</span>}
        {alone ? (
          <LeaveFocusMode />
        ) : (
          <>
            <CommandButton command="undo" icon={Undo2} />
            <CommandButton command="redo" icon={Redo2} />
            <span className={styles.line} />
            {wide ? null : <OutlineMenu caseEditor={caseEditor} />}
            <CommandButton command="print" icon={Printer} />
            <CaseMenu pinned={pinned} />
          </>
        )}
      </DocumentBar>
      <FindBar find={find} readOnly={readOnly !== null} />
      <div ref={sight} className={styles.scroll}>
        <div className={`${styles.sheet} ${alone ? '' : styles.beside}`}>
          <article data-open={session.id}>
            {readOnly === null ? null : (
              <p className={styles.why} role="note">
                {readOnly}
              </p>
            )}
            <TitleField caseEditor={caseEditor} readOnly={readOnly !== null} focused={isEntered(session)} />
            <Facts caseEditor={caseEditor} readOnly={readOnly !== null} />
            <CaseOutcome caseEditor={caseEditor} locale={locale} readOnly={readOnly !== null} />
            <EditorSurface caseEditor={caseEditor} />
            <BelowText>
              <CaseRoles caseEditor={caseEditor} readOnly={readOnly !== null} />
              {session.plan === null ? null : <CasePlan plan={session.plan} />}
              <CaseLessons id={session.id} />
              <CaseLinkedFrom id={session.id} />
            </BelowText>
          </article>
          {wide && !alone ? <Outline caseEditor={caseEditor} /> : null}
        </div>
      </div>
      {readOnly === null ? (
        <>
          <ReferenceChoices caseEditor={caseEditor} findCases={findOthers} />
          <SlashChoices caseEditor={caseEditor} onPicture={pickPicture} />
          <TextTools caseEditor={caseEditor} onOpenLink={followLink} />
          <TableControl caseEditor={caseEditor} />
          <InsertControl caseEditor={caseEditor} onPicture={pickPicture} />
        </>
      ) : null}
      <SightPortals hosts={caseEditor.heads} draw={drawHead} />
      <SightPortals hosts={caseEditor.parts} draw={drawPart} />
      <NodePortals hosts={caseEditor.figures} draw={drawFigure} />
      <CaseTone caseEditor={caseEditor} locale={locale} />
      <PrintCommand id={session.id} title={displayTitle(title)} />
      <CaseLightbox session={session} />
    </FirstSight>
  );
});

function CaseCommands({ session }: { session: CaseSession }) {
  useCaseCommands(session, useDrawRest());
  return null;
}

// Another case may have been chosen by now, to be drawn in place of this one.
function isEntered({ id }: CaseSession): boolean {
  const { openCase, isEntered } = currentNavigation();
  return openCase === id && isEntered;
}
