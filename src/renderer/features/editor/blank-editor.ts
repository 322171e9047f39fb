import { Editor, Extension } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { EditorState, Plugin } from '@tiptap/pm/state';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { caseLinkOf, figureRefOf, figureRefText } from '../../../shared/core/rich-text/references.ts';
import { caretBlock } from './caret-block.ts';
import { caretInTime } from './caret-in-time.ts';
import { type CaseFields, noFields } from './fields/case-fields.ts';
import { fieldsIn, fieldsPlugin } from './fields/fields-plugin.ts';
import { enterFigure } from './figures/enter-figure.ts';
import { createFarFigures, type FarFigures } from './figures/far-figures.ts';
import { type EvidenceHeights, evidenceHeights } from './figures/figure-height.ts';
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
import { createFigureNumbers, type FigureNumbers } from './references/figure-numbers.ts';
import { figureRefView } from './references/figure-ref-view.ts';
import { type LinkTargets, linkTitle } from './references/link-targets.ts';
import { createReferenceAsking, type ReferenceAsking } from './references/reference-asking.ts';
import { type ReferenceDoors, referenceOpening } from './references/reference-opening.ts';
import { caseExtensions } from './schema/extensions.ts';
import { allSelected } from './sections/all-selected.ts';
import { createDrawnLater, type DrawnLater } from './sections/drawn-later.ts';
import { sectionGuard } from './sections/section-guard.ts';
import { sectionHeight } from './sections/section-height.ts';
import { type SectionPrompts, sectionView } from './sections/section-view.ts';
import { createSlashAsking, type SlashAsking } from './slash/slash-asking.ts';
import { clipboardText } from './tables/clipboard-text.ts';

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

/** An editor with everything in it but a case. */
export interface BlankEditor {
  readonly editor: Editor;
  /** What the editor draws into, to be put on the screen. */
  readonly surface: HTMLElement;
  readonly heads: NodeHosts;
  readonly parts: NodeHosts;
  readonly figures: NodeHosts;
  readonly far: FarFigures;
  readonly later: DrawnLater;
  readonly order: ReturnType<typeof createFigureOrder>;
  readonly numbers: FigureNumbers;
  readonly asking: ReferenceAsking;
  readonly slash: SlashAsking;
  /** Puts its one case into it. Throws, with the editor gone, when the document does not fit the schema. */
  fill(content: CaseEditorContent, doors: EditorDoors): void;
}

interface Held {
  readonly content: CaseEditorContent;
  readonly doors: EditorDoors;
  readonly heights: EvidenceHeights;
}

// The least that the schema allows. No case begins with an added section, so nothing of it is taken for a case's own.
const blankDocument = { type: 'doc', content: [{ type: 'section', content: [{ type: 'paragraph' }] }] };

/**
 * Makes an editor for a case that is not known yet: its schema, keys, plugins and view take longer to make than a case of
 * usual length to be put into them.
 */
export function createBlankEditor(): BlankEditor {
  let held: Held | null = null;
  const given = (): Held => {
    if (!held) throw new Error('An editor without a case was asked for its case.');
    return held;
  };
  const surface = document.createElement('div');
  const [heads, parts, figures] = [createNodeHosts(), createNodeHosts(), createNodeHosts()];
  const far = createFarFigures();
  const later = createDrawnLater(() => editor.view, far.together);
  const order = createFigureOrder();
  const numbers = createFigureNumbers(order);
  const asking = createReferenceAsking();
  const slash = createSlashAsking();
  const heights: EvidenceHeights = {
    figure: (node) => given().heights.figure(node),
    get list() {
      return held?.heights.list ?? 0;
    },
  };
  const rules = Extension.create({
    name: 'caseRules',
    priority: 1_000,
    addProseMirrorPlugins: () => [
      caretInTime(),
      allSelected(),
      fieldsPlugin(() => held?.content.fields ?? noFields),
      numbers.plugin,
      asking.plugin,
      slash.plugin,
      referenceOpening({
        openCase: (id) => given().doors.openCase(id),
        showFigure: (id) => given().doors.showFigure(id),
      }),
      pasteDoor({
        files: (...handed) => given().doors.files(...handed),
        picture: (...handed) => given().doors.picture(...handed),
        posts: (items) => given().doors.posts(items),
        tooMuch: (words) => given().doors.tooMuch(words),
      }),
      linkClicks((href) => given().doors.openLink(href)),
      figureOpening((id) => given().doors.openFigure(id)),
      caretBlock(),
      leaveEditor(),
      enterFigure(),
      sectionGuard(),
      depthGuard(),
      storingPlugin(),
      later.plugin,
      new Plugin({
        props: {
          clipboardSerializer: clipboardSerializer(editor.schema, () => fieldsIn(editor.state)),
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
          section: sectionView(heads, parts, (kind, title) => held?.content.promptFor(kind, title) ?? '', heights),
          figure: figureView(figures, far, heights),
          caseLink: (...made) => caseLinkView(given().doors.targets, given().content.editable)(...made),
          figureRef: (...made) => figureRefView(numbers, given().content.editable)(...made),
        },
        {
          caseLink: (attributes) => linkTitle(given().doors.targets, caseLinkOf(attributes)),
          figureRef: (attributes) => figureRefText(numbers.of(editor.state, figureRefOf(attributes))),
        },
      ),
      rules,
    ],
    content: blankDocument,
    injectCSS: false,
    enablePasteRules: false,
    // Nobody listens to what was deleted, and finding it out would redo every key.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: () => ({ class: 'case-text', 'aria-label': held?.content.label ?? '', spellcheck: 'false' }),
      scrollThreshold: 48,
      scrollMargin: 64,
    },
  });
  editor.mount(surface);
  keepFromReact(editor.view.dom);
  return {
    ...{ editor, surface, heads, parts, figures, far, later, order, numbers, asking, slash },
    fill(content, doors) {
      try {
        const document = documentIn(content.document, editor.schema);
        const known = evidenceHeights(content.fields.evidence);
        held = { content, doors, heights: known };
        later.hold(document, (section) => sectionHeight(section, known), window.innerHeight);
        if (!content.editable) editor.setEditable(false, false);
        editor.view.updateState(EditorState.create({ doc: document, plugins: [...editor.state.plugins] }));
      } catch (error) {
        editor.destroy();
        throw error;
      }
    },
  };
}

// At each of its commits React goes over every node of the text that has the focus, to keep a selection that the editor
// keeps by itself. It knows such a text by this property alone; the browser and the editor go by the attribute.
function keepFromReact(text: HTMLElement): void {
  Object.defineProperty(text, 'contentEditable', { value: 'inherit', writable: true });
}

function documentIn(stored: RichTextDocument, schema: Schema) {
  const document = schema.nodeFromJSON(stored);
  document.check();
  return document;
}
