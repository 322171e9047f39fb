import { parseCaseFile } from '../../../shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { shownDocument } from '../../../shared/core/rich-text/shown-document.ts';
import type { OpenedCase } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { type CaseEditor, createCaseEditor, fieldsOf } from '../editor/index.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { caseText, sameContent } from './case-codec.ts';
import { words } from './words.ts';

/** A case on the screen. */
export interface CaseSession {
  readonly id: Ulid;
  readonly caseEditor: CaseEditor;
  /** Why nothing is saved, as a sentence; null while the case may be written. */
  readonly readOnly: string | null;
  readonly recovered: boolean;
  readonly autosave: Autosave;
  /** What the text names and is still being stored is added here; a save waits for it. */
  readonly storing: Set<Promise<unknown>>;
  /** Saves what is unsaved, then lets the editor go. */
  close(): Promise<void>;
}

/** Opens what main sent. Null when its text cannot be shown at all; it is then never written. */
export function openCase(opened: OpenedCase): CaseSession | null {
  const parsed = parseCaseFile(opened.text);
  if (!parsed.ok) return null;
  const { caseStudy } = parsed.value;
  const writable = opened.readOnly === null && parsed.value.readOnly === undefined;
  const whole = writable ? makeEditor(caseStudy, caseStudy.document, true) : null;
  if (whole && sameContent(documentOf(whole), caseStudy.document)) return session(opened, caseStudy, whole, null);
  whole?.destroy();
  const shown = makeEditor(caseStudy, shownDocument(caseStudy.document), false);
  return shown && session(opened, caseStudy, shown, opened.readOnly ?? words.notUnderstood);
}

function makeEditor(caseStudy: CaseStudy, document: RichTextDocument, editable: boolean): CaseEditor | null {
  try {
    return createCaseEditor({ fields: fieldsOf(caseStudy), document, editable, label: words.text });
  } catch {
    // The editor cannot hold this document: whoever asked shows it in a plainer way.
    return null;
  }
}

function documentOf({ editor }: CaseEditor): RichTextDocument {
  return editor.state.doc.toJSON();
}

function session(
  { id, rev, recovered }: OpenedCase,
  loaded: CaseStudy,
  caseEditor: CaseEditor,
  readOnly: string | null,
): CaseSession {
  const storing = new Set<Promise<unknown>>();
  const autosave = createAutosave(rev, {
    text: () => caseText(loaded, caseEditor.fields(), documentOf(caseEditor)),
    ready: async () => {
      await Promise.allSettled(storing);
    },
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
  return {
    id,
    caseEditor,
    readOnly,
    recovered,
    autosave,
    storing,
    async close() {
      await Promise.allSettled(storing);
      stopListening();
      await autosave.flush();
      autosave.stop();
      caseEditor.destroy();
    },
  };
}
