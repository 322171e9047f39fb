import type { Node } from '@tiptap/pm/model';
import { type CaseLink, caseLinkOf } from '../../../../shared/core/rich-text/references.ts';
import { createTextFinder, type FindQuery, type Span } from '../../../../shared/core/search/find-in-text.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import { figureOf } from '../figures/figure-of.ts';
import { sectionOf } from '../sections/section-of.ts';
import { beforeLines, surprisedLines, timelineLines } from './before-lines.ts';
import { type CaseLine, footLines, headLines, metricLines, type Numbers, sectionLine } from './case-lines.ts';
import { chainLines } from './chain-lines.ts';
import { evidenceLines } from './evidence-lines.ts';
import { experimentLines } from './experiment-lines.ts';
import { changeLines, factorLines } from './learning-lines.ts';
import { plotLines } from './plot-lines.ts';

/** A place that was found. `at` is where it stands, or where its line is shown, as a position of the document. */
export type Match = TextMatch | LineMatch;

export interface TextMatch extends Span {
  readonly in: 'text';
  readonly at: number;
  /** The title of a linked case: it is found here and written there. */
  readonly isTitle?: true;
}

export interface LineMatch extends Span {
  readonly in: 'line';
  readonly at: number;
  readonly line: CaseLine;
}

/** What a link to a case says now. */
export type TitleOf = (link: CaseLink) => string;

interface FoundInBlock {
  readonly spans: readonly Span[];
  readonly links: readonly (Span & { readonly link: CaseLink })[];
}

export type MatchFinder = (document: Node, fields: CaseFields) => readonly Match[];

// Stands for what is no letter, one for each position, so that places in the string are places in the block.
const NO_LETTER = '\ufffc';

/**
 * Prepares a search over a whole case, in reading order: lines above the text, section by section its text, its figures
 * and its structured part, lines below. Words are found across marks, never across blocks. Remembers per block, so that
 * after a key only the changed ones are searched again.
 */
export function createMatchFinder(query: FindQuery, numbers: Numbers, titleOf: TitleOf): MatchFinder {
  const find = createTextFinder(query);
  const known = new WeakMap<Node, FoundInBlock>();
  const inBlock = (block: Node): readonly (Span & Pick<TextMatch, 'isTitle'>)[] => {
    const { spans, links } = known.get(block) ?? { spans: find(letters(block)), links: linksIn(block) };
    known.set(block, { spans, links });
    if (links.length === 0) return spans;
    // Not remembered: a case may be renamed while the link to it stays the same.
    const titles = links.flatMap(({ link, from, to }) =>
      find(titleOf(link)).length > 0 ? { from, to, isTitle: true as const } : [],
    );
    return [...spans, ...titles].toSorted((one, other) => one.from - other.from);
  };
  return (document, fields) => {
    const matches: Match[] = [];
    const shown = new Set<string>();
    const addLines = (lines: readonly CaseLine[], at: number) => {
      for (const line of lines) for (const span of find(line.text)) matches.push({ in: 'line', at, line, ...span });
    };
    const addItem = (id: string, at: number) => {
      const item = shown.has(id) ? undefined : fields.evidence.find((one) => one.id === id);
      shown.add(id);
      if (item) addLines(evidenceLines(item), at);
    };
    const addBlocks = (parent: Node, start: number) => {
      parent.forEach((node, offset) => {
        const at = start + offset;
        if (node.type.name === 'figure') addItem(figureOf(node).evidence, at);
        else if (!node.isTextblock) addBlocks(node, at + 1);
        else
          for (const { from, to, ...more } of inBlock(node))
            matches.push({ in: 'text', at: at + 1 + from, from: at + 1 + from, to: at + 1 + to, ...more });
      });
    };
    let added = 0;
    addLines(headLines(fields), -1);
    document.forEach((section, position) => {
      const { kind, title } = sectionOf(section);
      if (kind === 'extra') {
        addLines([sectionLine(added, position, title ?? '')], position);
        added += 1;
      }
      addBlocks(section, position + 1);
      const end = position + section.nodeSize - 1;
      if (kind === 'goal-and-targets')
        addLines(
          [...metricLines(fields, numbers), ...plotLines(fields), ...chainLines(fields), ...beforeLines(fields)],
          end,
        );
      if (kind === 'what-we-did') addLines(experimentLines(fields), end);
      if (kind === 'what-to-change') addLines(changeLines(fields), end);
      if (kind === 'what-happened')
        addLines([...timelineLines(fields), ...factorLines(fields), ...surprisedLines(fields)], end);
      if (kind === 'evidence') for (const { id } of unshown(document, fields)) addItem(id, end);
    });
    addLines(footLines(fields), document.content.size);
    return matches;
  };
}

/** Whether two matches are the same place. */
export function isSameMatch(one: Match, other: Match): boolean {
  if (one.from !== other.from || one.to !== other.to || one.in !== other.in) return false;
  return one.in === 'text' || (other.in === 'line' && one.line.key === other.line.key);
}

export function inText(matches: readonly Match[]): readonly TextMatch[] {
  return matches.filter((match) => match.in === 'text');
}

/** The matches beside the text, those of one line together. */
export function byLine(matches: readonly Match[]): readonly (readonly [LineMatch, ...LineMatch[]])[] {
  const lines = new Map<string, [LineMatch, ...LineMatch[]]>();
  for (const match of matches) {
    if (match.in !== 'line') continue;
    const known = lines.get(match.line.key);
    if (known) known.push(match);
    else lines.set(match.line.key, [match]);
  }
  return [...lines.values()];
}

function linksIn(block: Node): FoundInBlock['links'] {
  const links: (Span & { readonly link: CaseLink })[] = [];
  block.forEach((node, from) => {
    if (node.type.name === 'caseLink') links.push({ from, to: from + node.nodeSize, link: caseLinkOf(node.attrs) });
  });
  return links;
}

function letters(block: Node): string {
  let text = '';
  block.forEach((node) => {
    text += node.isText ? (node.text ?? '') : NO_LETTER.repeat(node.nodeSize);
  });
  return text;
}

// An item that stands in a later section is found there, not in the list.
function unshown(document: Node, { evidence }: CaseFields): CaseFields['evidence'] {
  const inText = new Set<string>();
  document.descendants((node) => {
    if (node.type.name === 'figure') inText.add(figureOf(node).evidence);
    return !node.isTextblock;
  });
  return evidence.filter(({ id }) => !inText.has(id));
}
