import { type CaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { AttachedItem, PostItem } from '../../src/shared/core/case-study/evidence-item.ts';
import { blankPost, type Post } from '../../src/shared/core/case-study/post.ts';
import type { Sha256, Ulid } from '../../src/shared/core/ids.ts';
import type { RichTextDocument, RichTextNode, SectionNode } from '../../src/shared/core/rich-text/node.ts';

/** The n-th of a row of valid ids; the same n gives the same id. */
export function sampleId(n: number): Ulid {
  return `01${String(n).padStart(24, '0')}` as Ulid;
}

/** A valid attachment hash that stands for no bytes. */
export function sampleHash(n: number): Sha256 {
  return n.toString(16).padStart(64, '0') as Sha256;
}

export function paragraph(text: string): RichTextNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** A document whose Summary holds these blocks and whose other sections are empty. */
export function documentWith(...blocks: readonly RichTextNode[]): RichTextDocument {
  const [summary, ...rest] = newCaseStudy(sampleId(0), NOW).document.content;
  return { type: 'doc', content: [{ ...(summary as SectionNode), content: blocks }, ...rest] };
}

export function samplePicture(n: number, more: Partial<AttachedItem> = {}): AttachedItem {
  return {
    id: sampleId(1000 + n),
    attachment: sampleHash(n),
    kind: 'picture',
    fileName: `shot-${n}.png`,
    media: 'image/png',
    byteLength: 10,
    width: 4,
    height: 3,
    caption: `Caption ${n}`,
    altText: '',
    addedAt: NOW,
    ...more,
  };
}

export function samplePost(n: number, post: Partial<Post> = {}): PostItem {
  return {
    id: sampleId(2000 + n),
    kind: 'post',
    caption: `Caption ${n}`,
    altText: '',
    addedAt: NOW,
    post: { ...blankPost('x'), author: 'Averley Admissions', handle: 'averley_admits', ...post },
  };
}

export const NOW = '2026-03-05T14:02:11.000Z';

/** A small, whole case; fields may be replaced. */
export function sampleCase(more: Partial<CaseStudy> = {}): CaseStudy {
  return {
    ...newCaseStudy(sampleId(1), NOW),
    title: 'Spring enrolment reel',
    goals: ['Applications'],
    channels: ['Instagram'],
    document: documentWith(paragraph('The reel was seen by many.')),
    ...more,
  };
}
