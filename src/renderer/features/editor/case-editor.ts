import { Editor, Extension, getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import type { CaseFields, FieldName } from './fields/case-fields.ts';
import { createEditRuns } from './fields/edit-runs.ts';
import { fieldsIn, fieldsPlugin, setField } from './fields/fields-plugin.ts';
import { figureView } from './figure-view.ts';
import { createNodeHosts, type NodeHosts } from './node-hosts.ts';
import { caseExtensions } from './schema/extensions.ts';
import { sectionGuard } from './sections/section-guard.ts';
import { sectionView } from './sections/section-view.ts';

/** An editor over one case: its text and its fields, with one history. */
export interface CaseEditor {
  readonly editor: Editor;
  /** What the editor draws into, to be put on the screen. */
  readonly surface: HTMLElement;
  readonly heads: NodeHosts;
  readonly parts: NodeHosts;
  readonly figures: NodeHosts;
  fields(): CaseFields;
  /**
   * Changes a field. Changes with the same `place` shortly after each other are undone together: a place is one input.
   */
  change<Name extends FieldName>(field: Name, value: CaseFields[Name], place: string): void;
  /** Calls back after each change of text or fields, not for a moved caret. */
  onChange(listener: () => void): () => void;
  destroy(): void;
}

export interface CaseEditorContent {
  readonly fields: CaseFields;
  readonly document: RichTextDocument;
  readonly editable: boolean;
  readonly label: string;
}

/** The schema by itself, for reading documents without a window. */
export function caseSchema(): Schema {
  return getSchema(caseExtensions());
}

/**
 * Makes the editor of a case, in an element that is not on the screen yet. Throws when the document does not fit the schema: it
 * must never be shown emptied and saved so.
 */
export function createCaseEditor(content: CaseEditorContent): CaseEditor {
  const checked = caseSchema().nodeFromJSON(content.document);
  checked.check();
  const surface = document.createElement('div');
  const [heads, parts, figures] = [createNodeHosts(), createNodeHosts(), createNodeHosts()];
  const guard = Extension.create({
    name: 'caseRules',
    priority: 1_000,
    addProseMirrorPlugins: () => [fieldsPlugin(content.fields), sectionGuard()],
  });
  const editor = new Editor({
    element: surface,
    extensions: [...caseExtensions({ section: sectionView(heads, parts), figure: figureView(figures) }), guard],
    content: checked.toJSON(),
    editable: content.editable,
    injectCSS: false,
    enableContentCheck: true,
    enablePasteRules: false,
    editorProps: {
      attributes: { class: 'case-text', 'aria-label': content.label, spellcheck: 'false' },
      scrollThreshold: 48,
      scrollMargin: 64,
    },
    onContentError: ({ error }) => {
      throw error;
    },
  });
  const runs = createEditRuns(() => performance.now());
  return {
    editor,
    surface,
    heads,
    parts,
    figures,
    fields: () => fieldsIn(editor.state),
    change(field, value, place) {
      const transaction = setField(editor.state.tr, editor.state, field, value);
      if (transaction.docChanged) editor.view.dispatch(transaction.setMeta('composition', runs(`${field} ${place}`)));
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
    destroy: () => editor.destroy(),
  };
}
