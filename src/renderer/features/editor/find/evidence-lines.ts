import type { AttachedItem, EvidenceItem, PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { Post } from '../../../../shared/core/case-study/post.ts';
import { limits } from '../../../../shared/core/limits.ts';
import type { CaseLine } from './case-lines.ts';

/** What is written with one piece of evidence: a post, caption, alternative text, words in and on a picture. */
export function evidenceLines(item: EvidenceItem): readonly CaseLine[] {
  return [
    ...(item.kind === 'post' ? postLines(item) : []),
    lineOf(item, 'caption', item.caption, (one, caption) => ({ ...one, caption })),
    lineOf(item, 'alt', item.altText, (one, altText) => ({ ...one, altText })),
    ...(item.kind === 'picture' ? drawnLines(item) : []),
    ...sourceLines(item),
  ];
}

function lineOf(
  item: EvidenceItem,
  part: string,
  text: string,
  change: (item: EvidenceItem, text: string) => EvidenceItem,
  most: number = limits.captionLength,
): CaseLine {
  return {
    key: `${part} ${item.id}`,
    text,
    most,
    to: {
      write: (fields, next) => ({
        evidence: fields.evidence.map((one) => (one.id === item.id ? change(one, next) : one)),
      }),
    },
  };
}

// In the order of the card. The embed code is kept as it was pasted, so it is neither found nor changed.
function postLines(item: PostItem): readonly CaseLine[] {
  const { author, handle, postedAt, text, counts, permalink } = item.post;
  const line = (part: string, words: string, most: number, change: (post: Post, words: string) => Partial<Post>) =>
    lineOf(
      item,
      part,
      words,
      (one, next) => (one.kind === 'post' ? { ...one, post: { ...one.post, ...change(one.post, next) } } : one),
      most,
    );
  const name = limits.nameLength;
  return [
    line('author', author, name, (_, words) => ({ author: words })),
    line('handle', handle, name, (_, words) => ({ handle: words.replace(/^@+/, '') })),
    line('posted', postedAt, name, (_, words) => ({ postedAt: words })),
    line('post', text, limits.captionLength, (_, words) => ({ text: words })),
    ...counts.flatMap((count, index) => {
      const changed = (post: Post, change: Partial<typeof count>) => ({
        counts: post.counts.map((one, i) => (i === index ? { ...one, ...change } : one)),
      });
      return [
        line(`count ${index} value`, count.value, name, (post, value) => changed(post, { value })),
        line(`count ${index} label`, count.label, name, (post, label) => changed(post, { label })),
      ];
    }),
    line('permalink', permalink, limits.addressLength, (_, words) => ({ permalink: words })),
  ];
}

// Written on the picture when it is seen large.
function drawnLines(item: AttachedItem): readonly CaseLine[] {
  const drawn = (item.edits?.annotations ?? []).filter(({ kind }) => kind === 'text');
  return drawn.map(({ id, text }) => {
    const change = (one: EvidenceItem, next: string): EvidenceItem =>
      one.kind !== 'picture'
        ? one
        : {
            ...one,
            edits: {
              ...one.edits,
              annotations: one.edits?.annotations?.map((mark) => (mark.id === id ? { ...mark, text: next } : mark)),
            },
          };
    const line = lineOf(item, `drawn ${id}`, text, change, limits.nameLength);
    return { ...line, near: { line: `caption ${item.id}`, says: 'drawing' } };
  });
}

// Written beside the picture when it is seen large.
function sourceLines(item: EvidenceItem): readonly CaseLine[] {
  const { source } = item;
  if (!source) return [];
  const line = (part: 'platform' | 'account' | 'text', says: 'source' | 'picture', most: number): CaseLine => ({
    ...lineOf(
      item,
      `source ${part}`,
      source[part],
      (one, words) => ({ ...one, source: { ...(one.source ?? source), [part]: words } }),
      most,
    ),
    near: { line: `caption ${item.id}`, says },
  });
  return [
    line('platform', 'source', limits.nameLength),
    line('account', 'source', limits.nameLength),
    line('text', 'picture', limits.captionLength),
  ].filter(({ text }) => text !== '');
}
