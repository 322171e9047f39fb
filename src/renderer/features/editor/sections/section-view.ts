import type { Node } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import type { SectionKind } from '../../../../shared/core/case-study/sections.ts';
import type { EvidenceHeights } from '../figures/figure-height.ts';
import type { NodeHosts } from '../node-hosts.ts';
import { sectionHeight } from './section-height.ts';
import { isEmptySection, sectionOf } from './section-of.ts';

export type SectionPrompts = (kind: SectionKind, title: string | null) => string;

/**
 * Draws a section: a host for its heading, the text with the grey prompt while it is empty, a host for its structured
 * part. Folding hides text and part; it is no change of the document.
 */
export function sectionView(
  heads: NodeHosts,
  parts: NodeHosts,
  promptFor: SectionPrompts,
  evidence: EvidenceHeights,
): NodeViewConstructor {
  return (first, _view, getPos) => {
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
    const show = (node: Node) => {
      prompt.textContent = promptFor(kind, sectionOf(node).title);
      dom.classList.toggle('is-empty', isEmptySection(node));
      heads.put({ key, element: head, node, selected: false, height, position: getPos });
      // A section that was added has no part of its own, and a long case may have a hundred of them.
      if (kind !== 'extra') parts.put({ key, element: part, node, selected: false, height, position: getPos });
    };
    show(first);
    let shown = first;
    return {
      dom,
      contentDOM,
      update(node) {
        if (node.type !== first.type || sectionOf(node).kind !== kind) return false;
        if (isEmptySection(node) !== isEmptySection(shown)) dom.classList.toggle('is-empty', isEmptySection(node));
        if (sectionOf(node).title !== sectionOf(shown).title) show(node);
        shown = node;
        return true;
      },
      stopEvent: ({ target }) => target instanceof globalThis.Node && (head.contains(target) || part.contains(target)),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      destroy() {
        heads.remove(key);
        parts.remove(key);
      },
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
