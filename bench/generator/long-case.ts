import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { RichTextNode, SectionNode } from '../../src/shared/core/rich-text/node.ts';
import { makeCase } from './case.ts';
import { type AttachedFile, attachedFile } from './notebook.ts';
import { encodePng } from './png.ts';

/** The size of the pictures of a long case, in pixels. */
const [WIDTH, HEIGHT] = [1280, 720] as const;

/** Pictures of one colour each: quickly made, and decoded and drawn like others of their size. */
export function plainPictures(count: number): readonly AttachedFile[] {
  return Array.from({ length: count }, (_, n) => {
    const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(40 + n * 5);
    return attachedFile(encodePng(WIDTH, HEIGHT, pixels, 1));
  });
}

/** A case of many sections of some 150 words, and two figures in each. */
export function makeLongCase(n: number, seed: number, files: readonly AttachedFile[], sections: number): CaseStudy {
  const hashes = files.map(({ hash }) => hash);
  const made = makeCase(n, seed, hashes, { words: sections * 150, pictures: sections * 2 });
  const evidence = made.evidence.map((item) => ({ ...item, width: WIDTH, height: HEIGHT }));
  const isFigure = ({ type }: RichTextNode) => type === 'figure';
  const blocks = made.document.content.flatMap(({ content = [] }) => content.filter((block) => !isFigure(block)));
  const share = Math.ceil(blocks.length / sections);
  const content = Array.from({ length: sections }, (_, k): SectionNode => {
    const fixed = made.document.content[k];
    const figures = evidence
      .slice(k * 2, k * 2 + 2)
      .map(({ id }) => ({ type: 'figure', attrs: { evidence: id, width: 60 } }));
    const text = blocks.slice(k * share, (k + 1) * share);
    return {
      type: 'section',
      attrs: fixed?.attrs ?? { kind: 'extra', title: `Part ${k + 1}` },
      content: [...(text.length > 0 ? text : [{ type: 'paragraph' }]), ...figures],
    };
  });
  return { ...made, evidence, document: { ...made.document, content } };
}
