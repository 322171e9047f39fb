import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { calloutKindOf, calloutLooks } from '../../../../shared/core/rich-text/callout.ts';
import { drawnView } from '../schema/drawn-view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a call-out: its icon and word above its text, which are no text of the document. */
export const calloutView: NodeViewRenderer = ({ node: first }) => {
  const dom = document.createElement('div');
  const head = document.createElement('div');
  const contentDOM = document.createElement('div');
  dom.className = 'case-callout';
  dom.role = 'note';
  head.className = 'case-callout-word';
  head.contentEditable = 'false';
  contentDOM.className = 'case-callout-text';
  dom.append(head, contentDOM);
  const show = (node: Node) => {
    const kind = calloutKindOf(node.attrs);
    const { word, strokes } = calloutLooks[kind];
    if (dom.dataset.callout === kind) return;
    dom.dataset.callout = kind;
    dom.ariaLabel = word;
    head.replaceChildren(icon(strokes), word);
  };
  return drawnView(first, { dom, contentDOM, show });
};

function icon(strokes: readonly string[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const stroke of strokes) svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', stroke);
  return svg;
}
