import { describe, expect, test } from 'vitest';
import { composePage } from '../../../../src/main/print/compose-page.tsx';
import type { PlannedHere } from '../../../../src/main/print/page/page-context.ts';
import type { CaseStudy } from '../../../../src/shared/core/case-study/case-study.ts';
import { editsKey } from '../../../../src/shared/core/case-study/picture-edits.ts';
import { publishedItem } from '../../../../src/shared/core/case-study/published-item.ts';
import { changeSchema } from '../../../../src/shared/core/learning/change.ts';
import type { RichTextDocument, RichTextNode } from '../../../../src/shared/core/rich-text/node.ts';
import {
  documentWith,
  paragraph,
  sampleCase,
  sampleHash,
  sampleId,
  samplePicture,
} from '../../../support/sample-case.ts';

const html = (more: Partial<CaseStudy>) => composed(more).html;
const withBlocks = (...blocks: readonly RichTextNode[]) => html({ document: documentWith(...blocks) });

function composed(more: Partial<CaseStudy>, plannedHere: readonly PlannedHere[] = []) {
  const caseStudy = sampleCase(more);
  return composePage({
    caseStudy,
    paper: 'A4',
    locale: 'en-GB',
    date: '9 June 2026',
    notebook: 'Averley',
    pictures: new Map(caseStudy.evidence.map((item) => [item.id, 'shown'])),
    linkTitles: new Map([[sampleId(2), 'Open day, as it is called now']]),
    linkDegrees: new Map([[sampleId(2), 0.71]]),
    plannedHere,
  });
}

const text = (words: string, ...marks: readonly string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const figure = (n: number, width = 100) => ({ type: 'figure', attrs: { evidence: sampleId(1000 + n), width } });

describe('O4 O6 P6 what contributed and what to change', () => {
  const changes = [
    {
      id: sampleId(41),
      kind: 'start',
      text: 'Test every link.',
      status: 'planned',
      caseId: sampleId(2),
      owner: 'Digital',
    },
    { id: sampleId(42), kind: 'change', text: 'One page.', status: 'applied', caseId: sampleId(2) },
    { id: sampleId(43), kind: 'stop', text: 'Views first.', status: 'rejected', why: 'The board wants it.' },
    { id: sampleId(44), kind: 'keep', text: 'Students.', status: 'planned', campaign: 'Clearing', due: '2026-06-30' },
    { id: sampleId(45), kind: 'keep', text: '  ' },
  ].map((change) => changeSchema.parse({ owner: '', due: null, status: 'proposed', since: '2026-05-06', ...change }));
  const factors = [
    {
      id: sampleId(51),
      text: 'Wrong link',
      confidence: 'tested',
      evidence: [sampleId(1001)],
      couldAlsoBe: 'The hour.',
    },
    { id: sampleId(52), text: '', confidence: 'guess', evidence: [] },
  ];
  const { html } = composed({ changes, factors, evidence: [samplePicture(1)] } as Partial<CaseStudy>);
  const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  test('each change with what became of it, one without words left out', () => {
    expect(words).toContain('Start Test every link. Planned for Open day, as it is called now Digital');
    expect(words).toContain(
      'Change One page. Applied in Open day, as it is called now, reached 71\u202f%'.replace('\u202f', ' '),
    );
    expect(words).toContain('Stop Views first. Rejected : The board wants it.');
    expect(words).toContain('Keep Students. Planned for Clearing, due 30 June 2026');
    expect(html.match(/class="items"/g)).toHaveLength(1);
  });

  test('each factor with how sure it is, what it is seen in and the reasons', () => {
    expect(words).toContain('Contributing factors Wrong link Could also be: The hour. tested, figure 1');
  });

  test('the cover has the first three that are not off the table', () => {
    const [cover = ''] = html.split('</header>');
    const said = [...cover.matchAll(/<li><span>(.*?)<\/span><\/li>/g)].map(([, item = '']) =>
      item.replace(/<[^>]+>/g, ''),
    );
    expect(said).toEqual(['Start Test every link.', 'Change One page.', 'Keep Students.']);
  });

  test('what earlier cases planned here stands under what we did, ticked off or not', () => {
    const planned = changes.slice(0, 2).map((change, place) => ({
      change,
      from: place === 0 ? 'Spring reel' : '',
      applied: place === 0,
    }));
    const page = composed({}, planned).html.replace(/<[^>]+>/g, ' ');
    const said = page.replace(/\s+/g, ' ');
    expect(said).toContain('What we did Changes planned here Start Test every link. applied here , from Spring reel');
    expect(said).toContain('Change One page. planned , from Untitled');
  });

  test('nothing of it where there is nothing', () => {
    const empty = composed({}).html;
    for (const part of ['class="learned', 'class="why"', 'class="items"', 'planned here'])
      expect(empty).not.toContain(part);
  });
});

describe('what the person wrote stays words', () => {
  const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\'`\\';

  test('F3: markup in any field is escaped, and no script or handler stands in the page', () => {
    const picture = samplePicture(1, { caption: hostile, altText: hostile, fileName: hostile });
    const page = composed({
      title: hostile,
      goals: [hostile],
      campaign: hostile,
      channels: [hostile],
      tags: [hostile],
      evidence: [picture, { ...picture, id: sampleId(1002), kind: 'file' }],
      metrics: [
        {
          id: sampleId(5),
          metric: hostile,
          target: { typed: hostile, value: null, unit: 'count' },
          actual: { typed: hostile, value: null, unit: 'count' },
          note: hostile,
        },
      ],
      document: documentWith(paragraph(hostile), { type: 'codeBlock', content: [{ type: 'text', text: hostile }] }),
    });
    expect(page.html).not.toMatch(/<script|<style|<img src=x|\son\w+="/);
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.css).not.toContain('<script');
    expect(page.css).toContain('\\00003cscript');
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user:pw@example.org', 'data:text/html,x'])(
    'F3: a link to %s is printed as its words',
    (href) => {
      const node = { type: 'text', text: 'see here', marks: [{ type: 'link', attrs: { href } }] };
      const page = withBlocks({ type: 'paragraph', content: [node] });
      expect(page).toContain('see here');
      expect(page).not.toContain('<a');
    },
  );

  test('a web link is live', () => {
    const node = {
      type: 'text',
      text: 'see',
      marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }],
    };
    expect(withBlocks({ type: 'paragraph', content: [node] })).toContain(
      '<a href="https://example.org/?a=1&amp;b=2">see</a>',
    );
  });
});

describe('the text', () => {
  test('marks, lists, quotes and code keep their meaning', () => {
    const page = withBlocks(
      { type: 'paragraph', content: [text('both', 'bold', 'italic'), { type: 'hardBreak' }, text('out', 'strike')] },
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph('third')] }] },
      { type: 'blockquote', content: [paragraph('said')] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Below' }] },
    );
    expect(page).toContain('<p><strong><em>both</em></strong><br/><s>out</s></p>');
    expect(page).toContain('<ol start="3"><li><p>third</p></li></ol>');
    expect(page).toContain('<blockquote><p>said</p></blockquote>');
    expect(page).toContain('<h4>Below</h4>');
  });

  test('a link to a case is its present title, else the one it was last known by, and never an anchor', () => {
    const link = (n: number, title: string) => ({ type: 'caseLink', attrs: { case: sampleId(n), title } });
    const page = withBlocks({ type: 'paragraph', content: [link(2, 'Old name'), text(', '), link(3, 'Gone <b>')] });
    expect(page).toContain('<p>Open day, as it is called now, Gone &lt;b&gt;</p>');
  });

  test('a reference leads to its figure; one to a removed figure says so by its mark', () => {
    const ref = (n: number) => ({ type: 'figureRef', attrs: { evidence: sampleId(1000 + n) } });
    const page = html({
      evidence: [samplePicture(1), samplePicture(2)],
      document: documentWith(figure(2), { type: 'paragraph', content: [ref(1), text(' '), ref(2), text(' '), ref(9)] }),
    });
    expect(page).toContain(
      '<a class="reference" href="#figure-2">Fig.\u00a02</a> <a class="reference" href="#figure-1">',
    );
    expect(page).toContain('</a> Fig.\u00a0?</p>');
    expect(page).toContain('<figure id="figure-1"');
    expect(page).toContain('<figure id="figure-2"');
  });

  test('rows of header cells become a head that is repeated', () => {
    const cell = (type: string, words: string) => ({ type, content: [paragraph(words)] });
    const row = (type: string, ...words: readonly string[]) => ({
      type: 'tableRow',
      content: words.map((word) => cell(type, word)),
    });
    const page = withBlocks({ type: 'table', content: [row('tableHeader', 'Week'), row('tableCell', 'one')] });
    expect(page).toContain('<thead><tr><th><p>Week</p></th></tr></thead><tbody><tr><td><p>one</p></td></tr></tbody>');
  });

  test('a node of a later version is printed as its words', () => {
    const poll = { type: 'poll', content: [{ type: 'option', content: [{ type: 'text', text: 'Later, perhaps' }] }] };
    expect(withBlocks(paragraph('Before'), poll)).toContain('<p>Later, perhaps</p>');
  });

  test('empty sections and their prompts are left out', () => {
    const page = withBlocks(paragraph('Only this'));
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Summary', 'Who read it']);
    expect(page).not.toContain('In a few sentences');
  });

  test('a case without a word says so', () => {
    const page = html({ title: ' \u200b', document: documentWith({ type: 'paragraph' }) });
    expect(page).toContain('<title>Untitled case</title>');
    expect(page).toContain('Nothing has been written in this case yet.');
  });

  test('sections a person added stand under their own title', () => {
    const sections = documentWith(paragraph('x')).content;
    const extra = {
      type: 'section' as const,
      attrs: { kind: 'extra' as const, title: 'Costs' },
      content: [paragraph('9')],
    };
    const document: RichTextDocument = { type: 'doc', content: [...sections, extra] };
    expect(html({ document })).toContain('<h2>Costs</h2><p>9</p>');
  });
});

describe('pictures', () => {
  test('are numbered by their place in the text, then under Evidence; none is left out', () => {
    const page = html({
      evidence: [samplePicture(1), samplePicture(2), samplePicture(3)],
      document: documentWith(figure(3), figure(1)),
    });
    const captions = [...page.matchAll(/<b>(Figure \d+\.)<\/b> (Caption \d)/g)].map(
      ([, number, of]) => `${number} ${of}`,
    );
    expect(captions).toEqual(['Figure 1. Caption 3', 'Figure 2. Caption 1', 'Figure 3. Caption 2']);
    for (const n of [1, 2, 3]) expect(page).toContain(`attachment://original/${sampleHash(n)}`);
  });

  test('one shown twice keeps its number', () => {
    const page = html({ evidence: [samplePicture(1)], document: documentWith(figure(1), figure(1, 50)) });
    expect([...page.matchAll(/<b>Figure (\d+)\.<\/b>/g)].map(([, n]) => n)).toEqual(['1', '1']);
  });

  test('C12: one that is missing or too large leaves a sentence and its caption', () => {
    const caseStudy = sampleCase({ evidence: [samplePicture(1), samplePicture(2)] });
    const page = composePage({
      caseStudy,
      paper: 'A4',
      locale: 'en-GB',
      date: '',
      notebook: '',
      pictures: new Map([[sampleId(1002), 'too large']]),
      linkTitles: new Map(),
      linkDegrees: new Map(),
    }).html;
    expect(page).toContain('The picture “shot-1.png” is missing from the notebook.');
    expect(page).toContain('The picture “shot-2.png” is too large to be shown.');
    expect(page).toContain('Caption 1');
    expect(page).not.toContain('<img');
  });

  test('a figure whose picture was removed from the case is told of', () => {
    expect(withBlocks(figure(9))).toContain('no longer among the evidence');
  });
});

describe('where a figure is from', () => {
  const source = {
    platform: 'Instagram',
    account: 'averley.university',
    url: 'https://example.org/p/C4x9',
    postedAt: '5 Mar 2026',
    capturedAt: '9 Mar 2026',
    capturedBy: 'Social desk',
    text: 'where is the form??',
  };

  test('stands after its caption, its address live, its typed-out words left out', () => {
    const page = html({ evidence: [samplePicture(1, { source, star: 'negative' })] });
    expect(page).toContain(
      'Instagram, averley.university, posted 5 Mar 2026, captured 9 Mar 2026 by Social desk. It drew a bad reaction. <a href="https://example.org/p/C4x9">',
    );
    expect(page).not.toContain('where is the form');
    expect(html({ evidence: [samplePicture(1, { source: { ...source, url: 'javascript:alert(1)' } })] })).not.toContain(
      '<a',
    );
    expect(html({ evidence: [samplePicture(1)] })).not.toContain('class="source"');
  });

  test('E5 beside hidden boxes names nobody', () => {
    const box = { x: 0, y: 0, width: 0.5, height: 0.5 };
    const published = { attachment: sampleHash(2), key: editsKey({ redactions: [box] }) };
    const item = publishedItem(samplePicture(1, { source, edits: { redactions: [box], published } }));
    const page = html({ evidence: item ? [item] : [] });
    expect(page).toContain('Instagram, posted 5 Mar 2026, captured 9 Mar 2026 by Social desk.');
    expect(page).not.toMatch(/averley\.university|C4x9/);
  });
});

test('the same case gives the same page', () => {
  expect(composed({ evidence: [samplePicture(1)] })).toEqual(composed({ evidence: [samplePicture(1)] }));
});

test('P5: no rule of the page asks for the theme', () => {
  expect(composed({}).css).not.toMatch(/prefers-color-scheme|light-dark|data-theme/);
});

describe('what stands side by side', () => {
  const portrait = { width: 1170, height: 2532 };

  test('two phone screens that follow one another are a pair; three are a pair and one', () => {
    const page = html({
      evidence: [samplePicture(1, portrait), samplePicture(2, portrait), samplePicture(3, portrait)],
      document: documentWith(figure(1), figure(2), figure(3)),
    });
    expect(page.match(/<div class="evidence"><figure.*?<\/figure><figure.*?<\/figure><\/div><figure/g)).toHaveLength(1);
  });

  test('pictures with words between them, and wide ones, stand alone', () => {
    const page = html({
      evidence: [samplePicture(1, portrait), samplePicture(2, portrait), samplePicture(3), samplePicture(4)],
      document: documentWith(figure(1), paragraph('between'), figure(2), figure(3), figure(4)),
    });
    expect(page).not.toContain('class="evidence"');
  });
});
