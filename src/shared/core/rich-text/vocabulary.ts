import { isUlid } from '../ids.ts';
import { limits } from '../limits.ts';
import { isCalloutKind } from './callout.ts';
import { referenceNodes } from './references.ts';

/** What one node type may hold. `inline` means text with marks, hard breaks, and references to cases and figures. */
export interface NodeRule {
  readonly content: 'none' | 'inline' | 'text' | readonly string[];
  /** Attribute name -> whether a value is one of ours. An attribute not named here is unknown. */
  readonly attrs: Readonly<Record<string, (value: unknown) => boolean>>;
  /** At least one child; the editor cannot hold such a node empty. */
  readonly filled?: boolean;
}

const blocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'callout',
  'codeBlock',
  'horizontalRule',
  'table',
  'figure',
] as const;
const cellBlocks = blocks.filter((name) => name !== 'table');

/** What `inline` content is made of. */
export const inlineNodes: readonly string[] = ['text', 'hardBreak', ...referenceNodes];

const text = (value: unknown) => typeof value === 'string';
const wholeFrom = (least: number) => (value: unknown) => Number.isInteger(value) && (value as number) >= least;
const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);
const span = (value: unknown) => wholeFrom(1)(value) && (value as number) <= limits.tableCells;
const cell = {
  colspan: span,
  rowspan: span,
  colwidth: orNull((value) => Array.isArray(value) && value.every(orNull(wholeFrom(0)))),
};

/**
 * The nodes of format 1. The editor's schema, the parser, the printed page and the search text all follow
 * this table; to add a node, start here.
 */
export const nodeRules: Readonly<Record<string, NodeRule>> = {
  doc: { content: ['section'], attrs: {}, filled: true },
  section: { content: [...blocks, 'pageBreak'], attrs: { kind: text, title: orNull(text) }, filled: true },
  paragraph: { content: 'inline', attrs: {} },
  /** Levels 1 to 3 stand below the section's own heading. */
  heading: { content: 'inline', attrs: { level: (value) => value === 1 || value === 2 || value === 3 } },
  bulletList: { content: ['listItem'], attrs: {}, filled: true },
  orderedList: { content: ['listItem'], attrs: { start: wholeFrom(0), type: orNull(text) }, filled: true },
  listItem: { content: blocks, attrs: {}, filled: true },
  taskList: { content: ['taskItem'], attrs: {}, filled: true },
  taskItem: { content: blocks, attrs: { checked: (value) => typeof value === 'boolean' }, filled: true },
  blockquote: { content: blocks, attrs: {}, filled: true },
  callout: { content: blocks, attrs: { kind: isCalloutKind }, filled: true },
  codeBlock: { content: 'text', attrs: { language: orNull(text) } },
  horizontalRule: { content: 'none', attrs: {} },
  /** A new page on paper; only between the blocks of a section, since no page can break inside a list or a cell. */
  pageBreak: { content: 'none', attrs: {} },
  table: { content: ['tableRow'], attrs: {}, filled: true },
  tableRow: { content: ['tableHeader', 'tableCell'], attrs: {} },
  tableHeader: { content: cellBlocks, attrs: cell, filled: true },
  tableCell: { content: cellBlocks, attrs: cell, filled: true },
  /** A picture of the case's evidence, by the item's id; caption and alternative text live with the item. */
  figure: {
    content: 'none',
    attrs: { evidence: text, width: (value) => typeof value === 'number' && value > 0 && value <= 100 },
  },
  hardBreak: { content: 'none', attrs: {} },
  /** Another case by its id; the title is the last known one, for where the case itself cannot be asked. */
  caseLink: {
    content: 'none',
    attrs: {
      case: (value) => typeof value === 'string' && isUlid(value),
      title: (value) => typeof value === 'string' && value.length <= limits.nameLength,
    },
  },
  /** A picture or post of the same case, called by its number. */
  figureRef: { content: 'none', attrs: { evidence: text } },
  text: { content: 'none', attrs: {} },
};

/** The marks of format 1 and their attributes. */
export const markRules: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  code: {},
  highlight: {},
  link: { href: text },
};
