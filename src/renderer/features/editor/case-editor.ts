import { type Editor, getSchema } from '@tiptap/core';
import { redo, redoNoScroll, undo, undoNoScroll } from '@tiptap/pm/history';
import type { Schema } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { CaseLink } from '../../../shared/core/rich-text/references.ts';
import type { CaseEditorContent, EditorDoors } from './blank-editor.ts';
import type { CaseFields, FieldName } from './fields/case-fields.ts';
import { createEditRuns } from './fields/edit-runs.ts';
import { fieldsIn, setField } from './fields/fields-plugin.ts';
import type { DrawFar } from './figures/far-figures.ts';
import type { NodeHosts } from './node-hosts.ts';
import { linkTitle } from './references/link-targets.ts';
import type { ReferenceAsking } from './references/reference-asking.ts';
import { caseExtensions } from './schema/extensions.ts';
import type { DrawnLater } from './sections/drawn-later.ts';
import { createFolds, type Folds } from './sections/folds.ts';
import type { SlashAsking } from './slash/slash-asking.ts';
import { takeBlankEditor } from './spare-editor.ts';
import { writeAfter } from './write-after.ts';

/** An editor over one case: its text and its fields, with one history. */
export interface CaseEditor {
  readonly editor: Editor;
  /** What the editor draws into, to be put on the screen. */
  readonly surface: HTMLElement;
  readonly heads: NodeHosts;
  readonly parts: NodeHosts;
  readonly figures: NodeHosts;
  /** The reference that is being asked for at the caret, for whoever offers the choices. */
  readonly asking: ReferenceAsking;
  readonly folds: Folds;
  /** What of the text is drawn behind the first frame. */
  readonly later: Pick<DrawnLater, 'drawTo' | 'drawMore'>;
  /** Says how figures are drawn that nobody has come near to; to be called once, before the case is on the screen. */
  showFar(draw: DrawFar): void;
  /** Does what puts many figures into the text at once: those far from the window wait until someone comes near. */
  manyFigures(work: () => void): void;
  /** The slash that asks for a block at the caret. */
  readonly slash: SlashAsking;
  fields(): CaseFields;
  /** What a link to another case says now. */
  linkTitle(link: CaseLink): string;
  /**
   * Changes a field. Changes with the same `place` shortly after each other are undone together: a place is one input.
   */
  change<Name extends FieldName>(field: Name, value: CaseFields[Name], place: string): void;
  /** Keeps something in a field that nobody typed: saved like every change, and no step of the history. */
  note<Name extends FieldName>(field: Name, value: CaseFields[Name]): void;
  /** Evidence ids of the figures in the text, in reading order; the same list while it is the same. */
  figureOrder(): readonly string[];
  /** Dispatches what is built from the present state; with a `place`, undone together with what went before in it. */
  apply(build: (state: EditorState) => Transaction, place?: string): void;
  /** Puts the caret at a position, or the nearest where text can be, and the focus into the text. */
  writeAt(position: number): void;
  /** Puts the caret into the line after the block at a position, made if need be. */
  writeAfter(position: number): void;
  /** Selects the block at a position as a whole, with the focus in the text before the next key. */
  pick(position: number): void;
  undo(): boolean;
  redo(): boolean;
  /** Calls back after each change of text or fields, not for a moved caret. */
  onChange(listener: () => void): () => void;
  destroy(): void;
}

/** The schema by itself, for reading documents without a window. */
export function caseSchema(): Schema {
  return getSchema(caseExtensions());
}

/**
 * Makes the editor of a case, in an element that is not on the screen yet. Throws when the document does not fit the schema: it
 * must never be shown emptied and saved so.
 */
export function createCaseEditor(content: CaseEditorContent, doors: EditorDoors): CaseEditor {
  const blank = takeBlankEditor();
  const { editor, surface, heads, parts, figures, far, later, asking, slash } = blank;
  blank.fill(content, doors);
  const runs = createEditRuns(() => performance.now());
  return {
    editor,
    surface,
    heads,
    parts,
    figures,
    asking,
    later,
    folds: createFolds(heads, () => editor.state.doc),
    showFar(draw) {
      far.show(draw);
      blank.numbers.subscribe(far.again);
    },
    manyFigures: far.together,
    slash,
    fields: () => fieldsIn(editor.state),
    linkTitle: (link) => linkTitle(doors.targets, link),
    figureOrder: () => blank.order(editor.state.doc),
    apply(build, place) {
      const transaction = build(editor.state);
      editor.view.dispatch(place === undefined ? transaction : transaction.setMeta('composition', runs(place)));
    },
    writeAt(position) {
      const { doc, tr } = editor.state;
      const near = TextSelection.near(doc.resolve(Math.min(position, doc.content.size)));
      editor.view.dispatch(tr.setSelection(near).scrollIntoView());
      editor.view.focus();
    },
    writeAfter(position) {
      editor.view.dispatch(writeAfter(editor.state, position));
      editor.view.focus();
    },
    pick(position) {
      editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, position)));
      editor.view.focus();
    },
    undo: () => (editor.isFocused ? undo : undoNoScroll)(editor.state, editor.view.dispatch),
    redo: () => (editor.isFocused ? redo : redoNoScroll)(editor.state, editor.view.dispatch),
    change(field, value, place) {
      const transaction = setField(editor.state.tr, editor.state, field, value);
      if (transaction.docChanged) editor.view.dispatch(transaction.setMeta('composition', runs(`${field} ${place}`)));
    },
    note(field, value) {
      const transaction = setField(editor.state.tr, editor.state, field, value);
      if (transaction.docChanged) editor.view.dispatch(transaction.setMeta('addToHistory', false));
    },
    onChange(listener) {
      let [document, fields] = [editor.state.doc, fieldsIn(editor.state)];
      const look = () => {
        const now = [editor.state.doc, fieldsIn(editor.state)] as const;
        if (now[0] === document && now[1] === fields) return;
        [document, fields] = now;
        listener();
      };
      editor.on('transaction', look);
      return () => editor.off('transaction', look);
    },
    destroy() {
      far.stop();
      editor.destroy();
    },
  };
}
