import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** How much text is drawn at once behind the first frame, in positions of the document: a few milliseconds' worth. */
const PIECE = 20_000;

// In pixels: at least so high is the head of a case, above its text; and how much more is drawn, as heights are estimates.
const [ABOVE_TEXT, MARGIN] = [240, 1.5] as const;

const key = new PluginKey<boolean>('sections drawn later');
const waiting = { waitsToBeDrawn: true } as const;

/**
 * The sections of a long case whose text is not drawn with its first frame: only a few are in sight, and drawing all of
 * them takes longer than everything else. What waits is the drawing alone, the document is whole from the start; and
 * whatever changes it, or the selection, draws all of it.
 */
export interface DrawnLater {
  readonly plugin: Plugin<boolean>;
  /**
   * Has the sections wait that are not in sight of a window of this height, where that saves enough; to be called before
   * the document is put into the view.
   */
  hold(document: Node, heightOf: (section: Node) => number, windowHeight: number): void;
  /** Draws the sections before this one too, if they still wait. */
  drawTo(count: number): void;
  /** Draws some of those that wait; false when none does any more. */
  drawMore(): boolean;
}

/** Whether a section with these decorations is to be drawn later. */
export function waitsToBeDrawn(decorations: readonly Decoration[]): boolean {
  return decorations.some(({ spec }) => spec === waiting);
}

/** `draw` does what draws sections that waited. */
export function createDrawnLater(
  view: () => Pick<EditorView, 'state' | 'updateState'>,
  draw: (work: () => void) => void,
): DrawnLater {
  let drawn = Number.POSITIVE_INFINITY;
  const waits = () => drawn < view().state.doc.childCount && key.getState(view().state) === true;
  const drawTo = (count: number) => {
    if (count <= drawn || !waits()) return;
    drawn = count;
    draw(() => view().updateState(view().state));
  };
  return {
    plugin: new Plugin<boolean>({
      key,
      state: {
        init: () => true,
        apply: ({ docChanged, selectionSet }, may) => may && !docChanged && !selectionSet,
      },
      props: {
        decorations(state) {
          return drawn < state.doc.childCount && key.getState(state) ? waitingFrom(state.doc, drawn) : null;
        },
      },
    }),
    hold(document, heightOf, windowHeight) {
      drawn = inSight(document, heightOf, windowHeight * MARGIN);
    },
    drawTo,
    drawMore() {
      if (!waits()) return false;
      drawTo(pieceAfter(view().state.doc, drawn));
      return waits();
    },
  };
}

function waitingFrom(document: Node, first: number): DecorationSet {
  const decorations: Decoration[] = [];
  document.forEach((section, position, index) => {
    if (index >= first) decorations.push(Decoration.node(position, position + section.nodeSize, {}, waiting));
  });
  return DecorationSet.create(document, decorations);
}

function pieceAfter(document: Node, drawn: number): number {
  let [count, size] = [drawn, 0];
  while (count < document.childCount && size < PIECE) {
    size += document.child(count).nodeSize;
    count += 1;
  }
  return count;
}

function inSight(document: Node, heightOf: (section: Node) => number, windowHeight: number): number {
  let [count, top, left] = [0, ABOVE_TEXT, document.content.size];
  for (const section of document.children) {
    if (top > windowHeight) break;
    top += heightOf(section);
    left -= section.nodeSize;
    count += 1;
  }
  return left > PIECE ? count : Number.POSITIVE_INFINITY;
}
