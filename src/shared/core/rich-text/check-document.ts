import { fixedSections } from '../case-study/sections.ts';
import { limits } from '../limits.ts';
import { isSafeLink } from './safe-link.ts';
import { tableGaps } from './table-gaps.ts';
import { inlineNodes, markRules, nodeRules } from './vocabulary.ts';

/**
 * What a stored document is to this version:
 * `sound` may be edited; `unknown` holds something of a newer version or another program, and may be shown but never
 * written; `broken` is no document at all. `detail` names the first thing found, for the log.
 */
export type DocumentCheck =
  | { readonly is: 'sound' }
  | { readonly is: 'unknown'; readonly detail: string }
  | { readonly is: 'too deep' }
  | { readonly is: 'broken'; readonly detail: string };

const nodeFields: ReadonlySet<string> = new Set(['type', 'attrs', 'content', 'marks', 'text']);

interface Visit {
  readonly node: unknown;
  readonly depth: number;
  readonly allowed: 'none' | 'inline' | 'text' | readonly string[];
}

/** Checks a document without recursion, so that no depth of nesting can exhaust the stack. */
export function checkDocument(document: unknown): DocumentCheck {
  const check = checkTree(document, ['doc']);
  if (check.is !== 'sound') return check;
  const missing = missingSection(document);
  return missing === undefined ? check : { is: 'unknown', detail: missing };
}

/** Whether a node may stand in a section as it is. */
export function isSoundBlock(node: unknown): boolean {
  return checkTree(node, nodeRules.section?.content ?? []).is === 'sound';
}

function checkTree(root: unknown, roots: Visit['allowed']): DocumentCheck {
  let unknown: string | undefined;
  const visits: Visit[] = [{ node: root, depth: 1, allowed: roots }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    if (visit.depth > limits.documentDepth) return { is: 'too deep' };
    const { node } = visit;
    if (!isRecord(node) || typeof node.type !== 'string') return { is: 'broken', detail: 'a node without a type' };
    const rule = Object.hasOwn(nodeRules, node.type) ? nodeRules[node.type] : undefined;
    if (!rule) {
      if (visit.depth === 1) return { is: 'broken', detail: `a document of type ${node.type}` };
      unknown ??= `the node ${node.type}`;
      continue;
    }
    unknown ??= strangeness(node, visit);
    const children = node.content ?? [];
    if (!Array.isArray(children)) return { is: 'broken', detail: `content of ${node.type} is no list` };
    if (rule.filled && children.length === 0) unknown ??= `an empty ${node.type}`;
    if (rule.content === 'none') {
      if (children.length > 0) unknown ??= `content inside ${node.type}`;
      continue;
    }
    for (let i = children.length - 1; i >= 0; i -= 1)
      visits.push({ node: children[i], depth: visit.depth + 1, allowed: rule.content });
  }
  return unknown === undefined ? { is: 'sound' } : { is: 'unknown', detail: unknown };
}

function strangeness(node: Readonly<Record<string, unknown>>, { allowed }: Visit): string | undefined {
  const type = node.type as string;
  if (!isAllowed(type, allowed)) return `${type} in an unexpected place`;
  if (type === 'text' && (typeof node.text !== 'string' || node.text === '')) return 'a text node without text';
  for (const key of Object.keys(node)) if (!nodeFields.has(key)) return `the field ${key} of ${type}`;
  if (type === 'table' && gapsOf(node.content) > limits.tableCells) return 'a table with too many columns and rows';
  return strangeAttrs(type, node.attrs, nodeRules[type]?.attrs ?? {}) ?? strangeMarks(node.marks);
}

function gapsOf(rows: unknown): number {
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const spanOf = (cell: unknown, name: 'colspan' | 'rowspan') => {
    const span = isRecord(cell) && isRecord(cell.attrs) ? cell.attrs[name] : undefined;
    return typeof span === 'number' && span > 1 ? span : 1;
  };
  return tableGaps(
    list(rows).map((row) =>
      list(isRecord(row) ? row.content : undefined).map((cell) => ({
        colspan: spanOf(cell, 'colspan'),
        rowspan: spanOf(cell, 'rowspan'),
      })),
    ),
  );
}

function isAllowed(type: string, allowed: Visit['allowed']): boolean {
  if (allowed === 'text') return type === 'text';
  if (allowed === 'inline') return inlineNodes.includes(type);
  return allowed !== 'none' && allowed.includes(type);
}

function strangeAttrs(type: string, attrs: unknown, rules: Readonly<Record<string, (value: unknown) => boolean>>) {
  if (attrs === undefined || attrs === null) return undefined;
  if (!isRecord(attrs)) return `attributes of ${type}`;
  for (const key of Object.keys(attrs)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (!rule?.(attrs[key])) return `the attribute ${key} of ${type}`;
  }
  return undefined;
}

function strangeMarks(marks: unknown): string | undefined {
  if (marks === undefined) return undefined;
  if (!Array.isArray(marks)) return 'marks that are no list';
  for (const mark of marks) {
    if (!isRecord(mark) || typeof mark.type !== 'string') return 'a mark without a type';
    const rules = Object.hasOwn(markRules, mark.type) ? markRules[mark.type] : undefined;
    if (!rules) return `the mark ${mark.type}`;
    const strange = strangeAttrs(mark.type, mark.attrs, rules);
    if (strange) return strange;
    if (mark.type === 'link' && !(isRecord(mark.attrs) && isSafeLink(mark.attrs.href)))
      return 'a link that may not be opened';
  }
  return undefined;
}

function missingSection(document: unknown): string | undefined {
  const sections = isRecord(document) && Array.isArray(document.content) ? document.content : [];
  const kinds = sections.map((section) =>
    isRecord(section) && isRecord(section.attrs) ? section.attrs.kind : undefined,
  );
  const present = kinds.filter((kind) => kind !== 'extra');
  const expected = fixedSections.map(({ kind }) => kind);
  return present.length === expected.length && expected.every((kind, i) => present[i] === kind)
    ? undefined
    : 'sections other than the six in their order';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
