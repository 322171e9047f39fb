import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { drawnPng } from './drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId } from './sample-case.ts';
import { pictureOf, writtenNotebook } from './written-notebook.ts';

/** Three pictures of 600 × 800, 600 × 400 and 300 × 900 pixels. */
export const casePictures: readonly Uint8Array[] = [
  drawnPng(600, 800, 1),
  drawnPng(600, 400, 2),
  drawnPng(300, 900, 3),
];

/** A notebook of one case with three pictures, two of them figures of its text; returns its folder. */
export async function pictureCase(folder: string, more: Partial<CaseStudy> = {}): Promise<string> {
  const sizes = [
    { width: 600, height: 800 },
    { width: 600, height: 400 },
    { width: 300, height: 900 },
  ];
  const evidence = casePictures.map((bytes, i) => pictureOf(i + 1, bytes, sizes[i]));
  const figure = (n: number) => ({ type: 'figure', attrs: { evidence: sampleId(1000 + n), width: 75 } });
  const document = documentWith(paragraph('The reel was seen by many.'), figure(1), figure(2), paragraph('And so on.'));
  return writtenNotebook(folder, [sampleCase({ evidence, document, ...more })], casePictures);
}
