import { Editor, Extension, getSchema, type JSONContent } from '@tiptap/core';
import { redo, redoNoScroll, undo, undoNoScroll } from '@tiptap/pm/history';
import type { Schema } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { type CaseLink, caseLinkOf, figureRefOf, figureRefText } from '../../../shared/core/rich-text/references.ts';
import { caretBlock } from './caret-block.ts';
import type { CaseFields, FieldName } from './fields/case-fields.ts';
import { createEditRuns } from './fields/edit-runs.ts';
import { fieldsIn, fieldsPlugin, setField } from './fields/fields-plugin.ts';
import { enterFigure } from './figures/enter-figure.ts';
import { createFarFigures, type DrawFar } from './figures/far-figures.ts';
import { evidenceHeights } from './figures/figure-height.ts';
import { figureOpening } from './figures/figure-opening.ts';
import { createFigureOrder } from './figures/figure-order.ts';
import { figureView } from './figures/figure-view.ts';
import { storingPlugin } from './figures/storing-plugin.ts';
import { leaveEditor } from './leave-editor.ts';
import { linkClicks } from './links/link-clicks.ts';
import { createNodeHosts, type NodeHosts } from './node-hosts.ts';
import { clipboardSerializer } from './paste/clipboard-figures.ts';
import { depthGuard } from './paste/depth-guard.ts';
import { type IncomingDoors, pasteDoor } from './paste/paste-door.ts';
import { caseLinkView } from './references/case-link-view.ts';
import { createFigureNumbers } from './references/figure-numbers.ts';
import { figureRefView } from './references/figure-ref-view.ts';
import { type LinkTargets, linkTitle } from './references/link-targets.ts';
import { createReferenceAsking, type ReferenceAsking } from './references/reference-asking.ts';
import { type ReferenceDoors, referenceOpening } from './references/reference-opening.ts';
import { caseExtensions } from './schema/extensions.ts';
import { createFolds, type Folds } from './sections/folds.ts';
import { sectionGuard } from './sections/section-guard.ts';
import { type SectionPrompts, sectionView } from './sections/section-view.ts';
import { createSlashAsking, type SlashAsking } from './slash/slash-asking.ts';
import { clipboardText } from './tables/clipboard-text.ts';
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
  /** Says how figures are drawn that nobody has come near to; to be called once, before the case is on the screen. */
  showFar(draw: DrawFar): void;
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
  undo(): boolean;
  redo(): boolean;
  /** Calls back after each change of text or fields, not for a moved caret. */
  onChange(listener: () => void): () => void;
  destroy(): void;
}

export interface CaseEditorContent {
  readonly fields: CaseFields;
  readonly document: RichTextDocument;
  readonly editable: boolean;
  readonly label: string;
  /** What stands in grey in a section while it is empty. */
  readonly promptFor: SectionPrompts;
}

/** What the editor asks of those around it. */
export interface EditorDoors extends IncomingDoors, ReferenceDoors {
  /** What is behind links to other cases. */
  readonly targets: LinkTargets;
  readonly openLink: (href: string) => void;
  /** Enter or a double click on a figure: its picture is to be seen large. False where there is none to see. */
  readonly openFigure: (evidence: string) => boolean;
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
  const surface = document.createElement('div');
  const [heads, parts, figures] = [createNodeHosts(), createNodeHosts(), createNodeHosts()];
  const far = createFarFigures();
  const fields = () => fieldsIn(editor.state);
  const heights = evidenceHeights(content.fields.evidence);
  const order = createFigureOrder();
  const numbers = createFigureNumbers(order);
  const asking = createReferenceAsking();
  const slash = createSlashAsking();
  const rules = Extension.create({
    name: 'caseRules',
    priority: 1_000,
    addProseMirrorPlugins: () => [
      fieldsPlugin(content.fields),
      numbers.plugin,
      asking.plugin,
      slash.plugin,
      referenceOpening(doors),
      pasteDoor(doors),
      linkClicks(doors.openLink),
      figureOpening(doors.openFigure),
      caretBlock(),
      leaveEditor(),
      enterFigure(),
      sectionGuard(),
      depthGuard(),
      storingPlugin(),
      new Plugin({
        props: {
          clipboardSerializer: clipboardSerializer(editor.schema, fields),
          clipboardTextSerializer: clipboardText,
        },
      }),
    ],
  });
  const editor: Editor = new Editor({
    element: null,
    extensions: [
      ...caseExtensions(
        {
          section: sectionView(heads, parts, content.promptFor, heights),
          figure: figureView(figures, far, heights),
          caseLink: caseLinkView(doors.targets, content.editable),
          figureRef: figureRefView(numbers, content.editable),
        },
        {
          caseLink: (attributes) => linkTitle(doors.targets, caseLinkOf(attributes)),
          figureRef: (attributes) => figureRefText(numbers.of(editor.state, figureRefOf(attributes))),
        },
      ),
      rules,
    ],
    // Checked there by the schema; it is not read a second time here, which a long case would feel.
    content: content.document as unknown as JSONContent,
    editable: content.editable,
    injectCSS: false,
    enableContentCheck: true,
    enablePasteRules: false,
    // Nobody listens to what was deleted, and finding it out would redo every key.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: { class: 'case-text', 'aria-label': content.label, spellcheck: 'false' },
      scrollThreshold: 48,
      scrollMargin: 64,
    },
    onContentError: ({ error }) => {
      throw error;
    },
  });
  editor.mount(surface);
  const runs = createEditRuns(() => performance.now());
  return {
    editor,
    surface,
    heads,
    parts,
    figures,
    asking,
    folds: createFolds(heads, () => editor.state.doc),
    showFar(draw) {
      far.show(draw);
      numbers.subscribe(far.again);
    },
    slash,
    fields,
    linkTitle: (link) => linkTitle(doors.targets, link),
    figureOrder: () => order(editor.state.doc),
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
