import type { ReactNode } from 'react';
import { documentText } from '../../../shared/core/rich-text/document-text.ts';
import type { RichTextMark, RichTextNode } from '../../../shared/core/rich-text/node.ts';
import { isSafeLink } from '../../../shared/core/rich-text/safe-link.ts';
import { inOrder } from './in-order.ts';

/** A line of text with its marks. A link that may not be opened is printed as its words. */
export function InlineText({ nodes }: { readonly nodes: readonly RichTextNode[] }) {
  return inOrder(nodes, (node) => {
    if (node.type === 'hardBreak') return <br />;
    const text = typeof node.text === 'string' ? node.text : documentText(node);
    return (node.marks ?? []).reduceRight<ReactNode>(marked, text);
  });
}

function marked(inner: ReactNode, mark: RichTextMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'strike':
      return <s>{inner}</s>;
    case 'code':
      return <code>{inner}</code>;
    case 'link': {
      const href = mark.attrs?.href;
      return isSafeLink(href) ? <a href={href}>{inner}</a> : inner;
    }
    default:
      return inner;
  }
}
