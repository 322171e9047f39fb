import { calloutKindOf } from '../../../shared/core/rich-text/callout.ts';
import { documentText } from '../../../shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../../shared/core/rich-text/node.ts';
import { isNarrow } from '../picture-room.ts';
import { words } from '../words.ts';
import { Callout } from './Callout.tsx';
import { CaptionedFigure } from './CaptionedFigure.tsx';
import { CheckBox } from './CheckBox.tsx';
import { InlineText } from './InlineText.tsx';
import { inOrder } from './in-order.ts';
import type { PageContext } from './page-context.ts';
import { TextTable } from './TextTable.tsx';

interface Props {
  readonly nodes: readonly RichTextNode[];
  readonly context: PageContext;
}

/** Blocks of a document, each as its own element; a block this version does not know is printed as its words. */
export function RichText({ nodes, context }: Props) {
  return inOrder(inPairs(nodes, context), ([node, beside]) =>
    beside ? (
      <div className="evidence">
        <Block node={node} context={context} />
        <Block node={beside} context={context} />
      </div>
    ) : (
      <Block node={node} context={context} />
    ),
  );
}

/** Blocks in their order, two narrow pictures that follow one another as a pair. */
function inPairs(nodes: readonly RichTextNode[], context: PageContext) {
  const pairs: [RichTextNode, RichTextNode?][] = [];
  for (const node of nodes) {
    const last = pairs.at(-1);
    if (last && !last[1] && isNarrowFigure(last[0], context) && isNarrowFigure(node, context)) last[1] = node;
    else pairs.push([node]);
  }
  return pairs;
}

function isNarrowFigure(node: RichTextNode, context: PageContext): boolean {
  const item = node.type === 'figure' ? context.evidence.get(String(node.attrs?.evidence)) : undefined;
  return item !== undefined && isNarrow(item);
}

function Block({ node, context }: { readonly node: RichTextNode; readonly context: PageContext }) {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return children.length === 0 ? null : (
        <p>
          <InlineText nodes={children} context={context} />
        </p>
      );
    case 'heading':
      return <Heading level={node.attrs?.level} nodes={children} context={context} />;
    case 'bulletList':
      return (
        <ul>
          <RichText nodes={children} context={context} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={typeof node.attrs?.start === 'number' ? node.attrs.start : undefined}>
          <RichText nodes={children} context={context} />
        </ol>
      );
    case 'listItem':
      return (
        <li>
          <RichText nodes={children} context={context} />
        </li>
      );
    case 'taskList':
      return (
        <ul className="checks">
          <RichText nodes={children} context={context} />
        </ul>
      );
    case 'taskItem':
      return (
        <li>
          <CheckBox checked={node.attrs?.checked === true} />
          <RichText nodes={children} context={context} />
        </li>
      );
    case 'blockquote':
      return (
        <blockquote>
          <RichText nodes={children} context={context} />
        </blockquote>
      );
    case 'callout':
      return (
        <Callout kind={calloutKindOf(node.attrs)}>
          <RichText nodes={children} context={context} />
        </Callout>
      );
    case 'pageBreak':
      return <div className="new-page" />;
    case 'codeBlock':
      return (
        <pre>
          <code>{documentText(node)}</code>
        </pre>
      );
    case 'horizontalRule':
      return <hr />;
    case 'table':
      return <TextTable table={node} cell={(blocks) => <RichText nodes={blocks} context={context} />} />;
    case 'figure':
      return <FigureInText node={node} context={context} />;
    default:
      return <p>{documentText(node)}</p>;
  }
}

function Heading({ level, nodes, context }: Props & { readonly level: unknown }) {
  const Tag = level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
  return nodes.length === 0 ? null : (
    <Tag>
      <InlineText nodes={nodes} context={context} />
    </Tag>
  );
}

function FigureInText({ node, context }: { readonly node: RichTextNode; readonly context: PageContext }) {
  const item = context.evidence.get(String(node.attrs?.evidence));
  if (!item) return <p className="no-picture">{words.lost}</p>;
  return <CaptionedFigure item={item} context={context} share={shareOf(node)} />;
}

/** The percentage of the measure a figure in the text takes; all of it where nothing else is said. */
export function shareOf(node: RichTextNode): number {
  const width = node.attrs?.width;
  return typeof width === 'number' && width > 0 && width <= 100 ? width : 100;
}
