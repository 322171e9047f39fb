import { fixedSections } from '../../src/shared/core/case-study/sections.ts';
import type { RichTextDocument, RichTextNode } from '../../src/shared/core/rich-text/node.ts';
import type { Chance } from './random.ts';
import { sentence, word } from './words.ts';

/** A case's text of about so many words over the six sections, with its pictures and a table of so many rows in the last. */
export function makeDocument(
  random: Chance,
  words: number,
  pictures: readonly string[],
  tableRows = 0,
): RichTextDocument {
  const figures = pictures.map((evidence) => ({ type: 'figure', attrs: { evidence, width: 60 } }));
  return {
    type: 'doc',
    content: fixedSections.map(({ kind }) => {
      const blocks = makeBlocks(random, words / fixedSections.length);
      const table = tableRows > 0 ? [makeTable(random, tableRows)] : [];
      const content = kind === 'evidence' ? [...blocks, ...table, ...figures] : blocks;
      return { type: 'section', attrs: { kind }, content };
    }),
  };
}

function makeBlocks(random: Chance, words: number): RichTextNode[] {
  const blocks: RichTextNode[] = [];
  for (let left = words; left > 0; ) {
    const draw = random.unit();
    if (draw < 0.12) {
      blocks.push({ type: 'heading', attrs: { level: random.whole(1, 2) }, content: [text(sentence(random, 4))] });
      left -= 4;
    } else if (draw < 0.74) {
      const length = random.whole(40, 90);
      blocks.push(paragraph(random, length));
      left -= length;
    } else if (draw < 0.93) {
      const items = Array.from({ length: random.whole(3, 6) }, () => paragraph(random, random.whole(6, 14)));
      blocks.push({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [item] })) });
      left -= items.length * 10;
    } else {
      blocks.push({ type: 'blockquote', content: [paragraph(random, 25)] });
      left -= 25;
    }
  }
  return blocks;
}

function makeTable(random: Chance, rows: number): RichTextNode {
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, row) => ({
      type: 'tableRow',
      content: Array.from({ length: 4 }, () => ({
        type: row === 0 ? 'tableHeader' : 'tableCell',
        content: [{ type: 'paragraph', content: [text(word(random))] }],
      })),
    })),
  };
}

function paragraph(random: Chance, words: number): RichTextNode {
  const runs: RichTextNode[] = [];
  for (let left = words; left > 0; left -= 16) {
    runs.push(text(`${sentence(random, Math.min(16, Math.max(3, left)))} `));
    const draw = random.unit();
    if (draw < 0.1) runs.push(text(word(random), { type: draw < 0.05 ? 'bold' : 'italic' }), text(' '));
    else if (draw < 0.13) runs.push(text(word(random), link(random)), text(' '));
  }
  return { type: 'paragraph', content: joined(runs) };
}

/** Plain runs beside each other as one, as the editor keeps them. */
function joined(runs: readonly RichTextNode[]): RichTextNode[] {
  const kept: RichTextNode[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && !last.marks && !run.marks) kept[kept.length - 1] = text(`${last.text}${run.text}`);
    else kept.push(run);
  }
  return kept;
}

function link(random: Chance) {
  return { type: 'link', attrs: { href: `https://example.org/${random.whole(1, 9999)}` } };
}

function text(words: string, mark?: NonNullable<RichTextNode['marks']>[number]): RichTextNode {
  return mark ? { type: 'text', marks: [mark], text: words } : { type: 'text', text: words };
}
