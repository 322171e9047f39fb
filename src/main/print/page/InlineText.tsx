import type { ReactNode } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { documentText } from '../../../shared/core/rich-text/document-text.ts';
import type { RichTextMark, RichTextNode } from '../../../shared/core/rich-text/node.ts';
import { caseLinkOf, figureRefOf, figureRefText } from '../../../shared/core/rich-text/references.ts';
import { isSafeLink } from '../../../shared/core/rich-text/safe-link.ts';
import { inOrder } from './in-order.ts';
import { figureAnchor, type PageContext } from './page-context.ts';

interface Props {
  readonly nodes: readonly RichTextNode[];
  readonly context: PageContext;
}

/** A line of text with its marks. A link that may not be opened, and one to another case, is printed as its words. */
export function InlineText({ nodes, context }: Props) {
  return inOrder(nodes, (node) => {
    if (node.type === 'hardBreak') return <br />;
    return (node.marks ?? []).reduceRight<ReactNode>(marked, words(node, context));
  });
}

function words(node: RichTextNode, { plan, linkTitles }: PageContext): ReactNode {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'caseLink') {
    const { case: id, title } = caseLinkOf(node.attrs);
    return isolated(displayTitle(linkTitles.get(id) ?? title));
  }
  if (node.type !== 'figureRef') return documentText(node);
  const number = plan.numbers.get(figureRefOf(node.attrs)) ?? null;
  const text = figureRefText(number);
  return number === null ? (
    text
  ) : (
    <a className="reference" href={`#${figureAnchor(number)}`}>
      {text}
    </a>
  );
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
    case 'highlight':
      return <mark>{inner}</mark>;
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
