import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { EvidenceItem } from '../../src/shared/core/case-study/evidence-item.ts';
import type { MetricRow } from '../../src/shared/core/case-study/metric-row.ts';
import { type FixedSectionKind, fixedSections } from '../../src/shared/core/case-study/sections.ts';
import type { RichTextDocument, RichTextNode } from '../../src/shared/core/rich-text/node.ts';
import { drawnPng } from './drawn-png.ts';
import { hashOf } from './notebook-folder.ts';
import { paragraph, sampleCase, sampleId, samplePicture } from './sample-case.ts';

/** A case with the bytes of its pictures, ready to be written to a notebook folder. */
export interface PrintableCase {
  readonly caseStudy: CaseStudy;
  readonly attachments: readonly Uint8Array[];
}

export const prose =
  'People watched to the end and saved it for later. Those who tried to apply met the homepage, and after the link was ' +
  'fixed, a form of three pages. A reader told us on the evening of the first day; we read the comment on the fourth.';

/** A post-mortem with three screenshots, one of them only in the evidence, and five metric rows. */
export function postMortem(): PrintableCase {
  const { evidence, attachments } = drawnEvidence([
    [1600, 1000],
    [1170, 2532],
    [1080, 1080],
  ]);
  const caseStudy = sampleCase({
    title: 'Spring enrolment reel',
    channels: ['Instagram', 'TikTok'],
    period: { from: '2026-03-05', to: '2026-04-18' },
    metrics: [
      metricRow(1, '1500', '1314', 'Counted twice in weight'),
      metricRow(2, '560', '491'),
      metricRow(3, '250000', '412038'),
      metricRow(4, '40 %', '62.5 %'),
      metricRow(5, '10', null),
    ],
    evidence,
    document: sections({
      summary: [paragraph('Far more people saw the reel than planned; fewer applied.')],
      'what-we-did': [paragraph(prose), linked('the post', 'https://example.org/reel'), figure(1)],
      'what-happened': [heading('Contributing factors'), paragraph(prose), figure(2, 50)],
    }),
  });
  return { caseStudy, attachments };
}

/** Every shape a picture may have, a long table, long words, headings that would end a page. */
export function oddShapes(): PrintableCase {
  const { evidence, attachments } = drawnEvidence([
    [400, 6000],
    [4000, 300],
    [1170, 2532],
    [300, 200],
    [1280, 720],
    [640, 1136],
    [800, 600],
    [1200, 1200],
    [900, 1600],
    [1600, 900],
    [50, 50],
    [2000, 1000],
  ]);
  const caseStudy = sampleCase({
    id: sampleId(2),
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    metrics: Array.from({ length: 60 }, (_, i) =>
      metricRow(i, `${1000 * i}`, `${900 * i}`, `note ${i} ${prose} end ${i}`),
    ),
    evidence,
    document: sections({
      summary: [
        paragraph(`${'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3)} end of the word`),
        paragraph(`https://example.org/${'a'.repeat(400)}`),
      ],
      'what-we-did': [heading('A scrolled page'), figure(1), figure(2)],
      'what-happened': [
        wideTable(14, 30),
        ...Array.from({ length: 12 }, (_, i) => [
          ...Array.from({ length: i % 4 }, () => paragraph(prose)),
          heading(`Heading ${i} of many`),
          figure(3 + (i % 3), 60),
        ]).flat(),
      ],
    }),
  });
  return { caseStudy, attachments };
}

export function drawnEvidence(sizes: readonly (readonly [number, number])[]) {
  const attachments = sizes.map(([width, height], i) => drawnPng(width, height, i));
  const evidence = sizes.map(([width, height], i): EvidenceItem => {
    const bytes = attachments[i] ?? new Uint8Array();
    return samplePicture(i + 1, { width, height, attachment: hashOf(bytes), byteLength: bytes.length });
  });
  return { evidence, attachments };
}

/** A document with these blocks in these sections; the others are empty. */
export function sections(blocks: Partial<Record<FixedSectionKind, readonly RichTextNode[]>>): RichTextDocument {
  return {
    type: 'doc',
    content: fixedSections.map(({ kind }) => ({
      type: 'section',
      attrs: { kind },
      content: blocks[kind] ?? [{ type: 'paragraph' }],
    })),
  };
}

export function figure(n: number, width = 100): RichTextNode {
  return { type: 'figure', attrs: { evidence: sampleId(1000 + n), width } };
}

export function heading(text: string): RichTextNode {
  return { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text }] };
}

export function linked(text: string, href: string): RichTextNode {
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }] };
}

function metricRow(n: number, target: string | null, actual: string | null, note = ''): MetricRow {
  const figureOf = (typed: string | null) =>
    typed === null
      ? null
      : {
          typed,
          value: Number.parseFloat(typed),
          unit: typed.includes('%') ? ('percent' as const) : ('count' as const),
        };
  return { id: sampleId(5000 + n), metric: `Metric ${n}`, target: figureOf(target), actual: figureOf(actual), note };
}

function wideTable(columns: number, rows: number): RichTextNode {
  const row = (type: string, text: (column: number) => string): RichTextNode => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_, i) => ({ type, content: [paragraph(text(i))] })),
  });
  const body = Array.from({ length: rows }, (_, r) => row('tableCell', (c) => `${(r + 1) * (c + 1) * 1234}`));
  return { type: 'table', content: [row('tableHeader', (c) => `Column ${c}`), ...body] };
}
