import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { isFigure, picturesOf } from '../../../shared/core/case-study/evidence-item.ts';
import { figureNumber } from '../../../shared/core/case-study/figure-number.ts';
import { promptFor } from '../../../shared/core/case-study/section-prompts.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { withLinkTitles } from '../../../shared/core/rich-text/references.ts';
import { shownDocument } from '../../../shared/core/rich-text/shown-document.ts';
import type { OpenedCase } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import {
  type CaseEditor,
  createCaseEditor,
  fieldsOf,
  figureOf,
  type LinkTargets,
  type SectionPrompts,
} from '../editor/index.ts';
import { figureSketch } from '../evidence/index.ts';
import { createPictureDesk, type PictureDesk } from '../lightbox/index.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { caseIn, caseText, holdsContent } from './case-codec.ts';
import { createEvidenceComingIn, type EvidenceComingIn } from './evidence-coming-in.ts';
import { changeItem } from './evidence-of-case.ts';
import { followCaseLink } from './follow-case-link.ts';
import { followLink } from './follow-link.ts';
import { type CaseLinkTargets, createLinkTargets } from './link-targets.ts';
import { rememberFolds } from './remember-folds.ts';
import { showFigure } from './show-figure.ts';
import { words } from './words.ts';

/** A case on the screen. */
export interface CaseSession {
  readonly id: Ulid;
  readonly caseEditor: CaseEditor;
  /** Why nothing is saved, as a sentence; null while the case may be written. */
  readonly readOnly: string | null;
  readonly recovered: boolean;
  /** Whether parts of the text had to be mended to be edited. */
  readonly mended: boolean;
  readonly autosave: Autosave;
  readonly comingIn: EvidenceComingIn;
  readonly desk: PictureDesk;
  /** What is behind the ids of other cases. */
  readonly targets: LinkTargets;
  /** Whether it was pinned when it was opened. */
  readonly pinned: boolean;
  /** The plan it was begun with; null where there was none. */
  readonly plan: Ulid | null;
  /** Saves what is unsaved, pictures on their way included. */
  flush(): Promise<void>;
  /** Saves what is unsaved, then lets the editor go. */
  close(): Promise<void>;
}

/** Opens what main sent. Null when its text cannot be shown at all; it is then never written. */
export function openCase(opened: OpenedCase, folded: readonly string[] = []): CaseSession | null {
  const caseStudy = caseIn(opened.text);
  const whole = opened.readOnly === null ? makeEditor(caseStudy, caseStudy.document, true) : null;
  if (whole && holdsContent(whole.caseEditor.editor.state.doc, caseStudy.document))
    return session(opened, caseStudy, { ...whole, folded }, null);
  whole?.caseEditor.destroy();
  whole?.targets.stop();
  const shown = makeEditor(caseStudy, shownDocument(caseStudy.document), false);
  return shown && session(opened, caseStudy, { ...shown, folded }, opened.readOnly ?? words.notUnderstood);
}

interface OpenEditor {
  readonly caseEditor: CaseEditor;
  readonly comingIn: EvidenceComingIn;
  readonly desk: PictureDesk;
  readonly targets: CaseLinkTargets;
}

function makeEditor(caseStudy: CaseStudy, document: RichTextDocument, editable: boolean): OpenEditor | null {
  let comingIn: EvidenceComingIn | null = null;
  let desk: PictureDesk | null = null;
  const targets = createLinkTargets();
  try {
    const content = {
      fields: fieldsOf(caseStudy),
      document,
      editable,
      label: words.text,
      promptFor: promptsOf(caseStudy),
    };
    const caseEditor: CaseEditor = createCaseEditor(content, {
      files: (files, place, how) => comingIn?.files(files, place, how),
      tooMuch: (words) => comingIn?.tooMuch(words),
      picture: (picture, place) => comingIn?.picture(picture, place),
      posts: (items) => comingIn?.posts(items),
      openLink: followLink,
      openFigure: (id) => desk?.open(id) ?? false,
      targets,
      openCase: (id) => followCaseLink(id, targets),
      showFigure: (id) => showFigure(caseEditor, id, (item) => comingIn?.focus.setState({ id: item })),
    });
    comingIn = createEvidenceComingIn(caseEditor);
    desk = createPictureDesk({
      find: (id) => picturesOf(caseEditor.fields().evidence).find((item) => item.id === id) ?? null,
      shows: (id) => caseEditor.fields().evidence.some((item) => item.id === id && isFigure(item)),
      change: (id, edits, place) => changeItem(caseEditor, id, { edits }, place),
    });
    caseEditor.showFar((figure) => sketchOf(caseEditor, figure));
    return { caseEditor, comingIn, desk, targets };
  } catch {
    targets.stop();
    // The editor cannot hold this document: whoever asked shows it in a plainer way.
    return null;
  }
}

function sketchOf(caseEditor: CaseEditor, figure: Parameters<typeof figureOf>[0]): HTMLElement {
  const { evidence, width } = figureOf(figure);
  const items = caseEditor.fields().evidence;
  const number = figureNumber(evidence, caseEditor.figureOrder(), items);
  return figureSketch(items.find((item) => item.id === evidence) ?? null, number, width);
}

function promptsOf({ template }: CaseStudy): SectionPrompts {
  return (kind, title) => promptFor(template, kind, title);
}

function documentOf({ editor }: CaseEditor): RichTextDocument {
  return editor.state.doc.toJSON();
}

function session(
  { id, rev, recovered, mended = false }: OpenedCase,
  loaded: CaseStudy,
  { caseEditor, comingIn, desk, targets, folded }: OpenEditor & { readonly folded: readonly string[] },
  readOnly: string | null,
): CaseSession {
  // What is saved says what a linked case is called now; a target that is gone keeps the title it had.
  const titleNow = (linked: string) => targets.of(linked)?.title || undefined;
  const autosave = createAutosave(rev, {
    text: () => caseText(loaded, caseEditor.fields(), withLinkTitles(documentOf(caseEditor), titleNow)),
    save: (baseRev, text) => ask('case.save', id, baseRev, text),
    keepDraft: (baseRev, text) => ask('case.keepDraft', id, baseRev, text),
    now: () => performance.now(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const stopListening = readOnly === null ? caseEditor.onChange(autosave.changed) : () => {};
  // What was brought back from before the app stopped is not in the file yet.
  if (recovered && readOnly === null) autosave.changed();
  const stopRemembering = rememberFolds(id, caseEditor, folded);
  const flush = async () => {
    await comingIn.settled();
    await desk.settled();
    await autosave.flush();
  };
  return {
    id,
    caseEditor,
    readOnly,
    recovered,
    mended,
    autosave,
    comingIn,
    desk,
    pinned: loaded.pinned === true,
    plan: loaded.plan ?? null,
    targets,
    flush,
    async close() {
      await flush();
      stopListening();
      stopRemembering();
      targets.stop();
      autosave.stop();
      // The next case is painted before this one is taken apart.
      requestIdleCallback(caseEditor.destroy, { timeout: 1_000 });
    },
  };
}
