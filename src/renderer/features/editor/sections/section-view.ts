import type { Node } from '@tiptap/pm/model';
import type { NodeViewConstructor, ViewMutationRecord } from '@tiptap/pm/view';
import type { SectionKind } from '../../../../shared/core/case-study/sections.ts';
import type { EvidenceHeights } from '../figures/figure-height.ts';
import type { NodeHosts } from '../node-hosts.ts';
import { waitsToBeDrawn } from './drawn-later.ts';
import { sectionHeight } from './section-height.ts';
import { isEmptySection, sectionOf } from './section-of.ts';

export type SectionPrompts = (kind: SectionKind, title: string | null) => string;

/** A section's elements: they stay when its text comes to be drawn. */
interface Shell {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  /** Whether an element belongs to what is around the text. */
  readonly isAround: (target: EventTarget | null) => boolean;
  readonly show: (node: Node) => void;
  /** What asks where the section stands, from whoever draws it now. */
  getPos: () => number | undefined;
  remove(): void;
}

/**
 * Draws a section: a host for its heading, the text with the grey prompt while it is empty, a host for its structured
 * part. Folding hides text and part; it is no change of the document. A section that waits to be drawn has its words,
 * and nothing that could be written in.
 */
export function sectionView(
  heads: NodeHosts,
  parts: NodeHosts,
  promptFor: SectionPrompts,
  evidence: EvidenceHeights,
): NodeViewConstructor {
  const waiting = new Map<Node, Shell>();
  const makeShell = (first: Node, getPos: Shell['getPos']): Shell => {
    const { kind } = sectionOf(first);
    const key = heads.nextKey();
    const dom = element('section', 'case-section');
    const head = still('case-section-head');
    const prompt = still('case-prompt');
    const body = element('div', 'case-section-body');
    const contentDOM = element('div', 'case-section-text');
    const part = still('case-section-part');
    dom.dataset.kind = kind;
    body.append(prompt, contentDOM);
    const height = sectionHeight(first, evidence);
    dom.style.containIntrinsicSize = `auto ${height}px`;
    dom.append(head, body, part);
    const shell: Shell = {
      dom,
      contentDOM,
      isAround: (target) => target instanceof globalThis.Node && (head.contains(target) || part.contains(target)),
      show(node) {
        prompt.textContent = promptFor(kind, sectionOf(node).title);
        dom.classList.toggle('is-empty', isEmptySection(node));
        const host = { key, node, selected: false, height, position: () => shell.getPos() };
        heads.put({ ...host, element: head });
        // A section that was added has no part of its own, and a long case may have a hundred of them.
        if (kind !== 'extra') parts.put({ ...host, element: part });
      },
      getPos,
      remove() {
        heads.remove(key);
        parts.remove(key);
      },
    };
    shell.show(first);
    return shell;
  };
  return (first, _view, getPos, decorations) => {
    const shell = waiting.get(first) ?? makeShell(first, getPos);
    const { dom, contentDOM, isAround, show } = shell;
    shell.getPos = getPos;
    const common = {
      dom,
      stopEvent: ({ target }: Event) => isAround(target),
      ignoreMutation: ({ type, target }: ViewMutationRecord) => type !== 'selection' && !contentDOM.contains(target),
    };
    if (waitsToBeDrawn(decorations)) {
      waiting.set(first, shell);
      contentDOM.textContent = first.textBetween(0, first.content.size, '\n');
      return {
        ...common,
        update: () => false,
        ignoreMutation: ({ type }) => type !== 'selection',
        destroy() {
          // Another draws the section now.
          if (shell.getPos !== getPos) return;
          waiting.delete(first);
          shell.remove();
        },
      };
    }
    if (waiting.delete(first)) {
      contentDOM.replaceChildren();
      // The editor says of what it does not draw the text of that nobody may write in it.
      dom.removeAttribute('contenteditable');
    }
    let shown = first;
    return {
      ...common,
      contentDOM,
      update(node) {
        if (node.type !== first.type || sectionOf(node).kind !== sectionOf(first).kind) return false;
        if (isEmptySection(node) !== isEmptySection(shown)) dom.classList.toggle('is-empty', isEmptySection(node));
        if (sectionOf(node).title !== sectionOf(shown).title) show(node);
        shown = node;
        return true;
      },
      destroy: shell.remove,
    };
  };
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function still(name: string): HTMLElement {
  const made = element('div', name);
  made.contentEditable = 'false';
  return made;
}
