import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCaseFile, serializeCaseFile } from '../../../../../src/shared/core/case-file/parse-case-file.ts';
import { CASE_FORMAT, caseStudySchema } from '../../../../../src/shared/core/case-study/case-study.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import { documentWith, paragraph, sampleCase } from '../../../../support/sample-case.ts';

const fixtures = new URL('../../../../fixtures/case-files/', import.meta.url);

function failureKind(text: string): string | undefined {
  const result = parseCaseFile(text);
  return result.ok ? undefined : result.failure.kind;
}

describe('a case file', () => {
  test('comes back as it was written', () => {
    const caseStudy = sampleCase();
    const result = parseCaseFile(serializeCaseFile(caseStudy));
    expect(result).toEqual({ ok: true, value: { caseStudy } });
  });

  test('keeps fields this version does not know, at every level', () => {
    const file = {
      ...sampleCase(),
      future: { nested: [1, 'two'] },
      period: { from: null, to: null, season: 'spring' },
      metrics: [{ id: '01000000000000000000000009', metric: 'Reach', target: null, actual: null, note: '', weight: 2 }],
    };
    const result = parseCaseFile(JSON.stringify(file));
    expect(result.ok && result.value.readOnly).toBeUndefined();
    expect(result.ok && JSON.parse(serializeCaseFile(result.value.caseStudy))).toEqual(file);
  });

  test.each(['', '  \n', '\ufeff'])('C1 of %j is empty', (text) => expect(failureKind(text)).toBe('empty'));

  test.each(['null', '[]', '"x"', '0', 'false', '{}'])('C4 holding %s is no case, never an empty one', (text) =>
    expect(failureKind(text)).toBe('not a case'),
  );

  test('C1 cut at any place is refused', () => {
    const text = serializeCaseFile(sampleCase()).trimEnd();
    for (let end = 1; end < text.length; end += 16) expect(failureKind(text.slice(0, end))).toBe('not JSON');
    expect(failureKind(`${text}${text}`)).toBe('not JSON');
    expect(failureKind(`${text}garbage`)).toBe('not JSON');
    expect(failureKind('\0'.repeat(100))).toBe('not JSON');
  });

  test('C3 with a byte order mark and CRLF is read', () => {
    const pretty = JSON.stringify(sampleCase(), null, 2).replaceAll('\n', '\r\n');
    expect(parseCaseFile(`\ufeff${pretty}`)).toEqual({ ok: true, value: { caseStudy: sampleCase() } });
  });

  test('C15 with texts too long or numbers too large is shown cut to what may be, for reading only', () => {
    const row = { id: '01000000000000000000000009', metric: 'Reach', target: null, actual: null, note: '' };
    const opened = (change: object) =>
      parseCaseFile(JSON.stringify({ ...sampleCase(), ...change }).replaceAll('"!"', '1e999'));
    const long = opened({ tags: ['x'.repeat(1_000_000)] });
    expect(long.ok && long.value.readOnly).toEqual({ kind: 'out of range', detail: 'tags.0 is beyond what it may be' });
    expect(long.ok && long.value.caseStudy.tags).toEqual(['x'.repeat(1_000)]);
    const large = opened({ metrics: [{ ...row, weight: '!', target: { typed: '1e999', value: '!', unit: 'count' } }] });
    expect(large.ok && large.value.caseStudy.metrics).toMatchObject([
      { weight: Number.MAX_VALUE, target: { typed: '1e999', value: null } },
    ]);
    const low = opened({ metrics: [{ ...row, weight: -3 }], outcome: { override: { degree: -0.5, reason: 'x' } } });
    expect(low.ok && low.value.caseStudy).toMatchObject({
      metrics: [{ weight: 1 }],
      outcome: { override: { degree: 0 } },
    });
    const huge = opened({ metrics: [{ ...row, actual: { typed: '1e308', value: 1e308, unit: 'count' } }] });
    expect(huge.ok && huge.value.readOnly).toBeUndefined();
    for (const wrong of [
      { tags: [1] },
      { metrics: [{ ...row, weight: 'heavy' }] },
      { tags: ['x'.repeat(2_000)], goals: null },
    ])
      expect(opened(wrong)).toMatchObject({ ok: false, failure: { kind: 'not a case' } });
  });

  test('C6 of a newer format is for reading only', () => {
    for (const format of [CASE_FORMAT + 1, CASE_FORMAT + 100]) {
      const result = parseCaseFile(JSON.stringify({ ...sampleCase(), format }));
      expect(result.ok && result.value.readOnly).toEqual({ kind: 'newer format', format });
      expect(failureKind(JSON.stringify({ format, content: 'of another shape' }))).toBe('newer format');
    }
  });

  test.each(['banana', -1, 0, 1.5, null, undefined])('C6 with the format %s is no case', (format) =>
    expect(failureKind(JSON.stringify({ ...sampleCase(), format }))).toBe('not a case'),
  );

  test('C5 with a __proto__ key is refused and changes nothing', () => {
    const text = JSON.stringify(sampleCase()).replace('{', '{"__proto__":{"polluted":true},');
    expect(failureKind(text)).toBe('not a case');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([200, 1_000, 5_000, 40_000])('C10 nested %i deep is told as such', (depth) => {
    const text = JSON.stringify(sampleCase()).replace(
      '"content":[{"type":"text"',
      `"deep":${'['.repeat(depth)}${']'.repeat(depth)},"content":[{"type":"text"`,
    );
    const kind = failureKind(text);
    expect(depth > 250 ? kind : 'too deep').toBe('too deep');
    const quote = '{"type":"blockquote","content":[';
    const document = JSON.stringify(documentWith(paragraph('x'))).replace(
      '{"type":"paragraph","content":[{"type":"text","text":"x"}]}',
      `${quote.repeat(depth)}{"type":"paragraph"}${']}'.repeat(depth)}`,
    );
    expect(failureKind(JSON.stringify(sampleCase()).replace(/"document":.*/, `"document":${document}}`))).toBe(
      'too deep',
    );
  });

  test('C8 with a node, mark, attribute or field it does not know is for reading only', () => {
    const strange = [
      { type: 'hologram', content: [paragraph('inside')] },
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'glitter' }] }] },
      { type: 'paragraph', attrs: { align: 'left' } },
      { type: 'paragraph', colour: 'red' },
    ];
    for (const node of strange) {
      const result = parseCaseFile(JSON.stringify(sampleCase({ document: documentWith(node) })));
      expect(result.ok && result.value.readOnly?.kind, JSON.stringify(node)).toBe('unknown content');
    }
  });

  test('a script address in a link makes it for reading only', () => {
    const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] };
    const result = parseCaseFile(
      JSON.stringify(sampleCase({ document: documentWith({ type: 'paragraph', content: [link] }) })),
    );
    expect(result.ok && result.value.readOnly?.kind).toBe('unknown content');
  });

  test('C2 with any part changed is refused, read only, or a case with a sound shape', () => {
    const base = JSON.stringify(sampleCase());
    fc.assert(
      fc.property(fc.nat(base.length - 1), fc.string({ minLength: 1, maxLength: 8 }), fc.nat(20), (at, text, cut) => {
        const result = parseCaseFile(base.slice(0, at) + text + base.slice(at + cut));
        if (result.ok) expect(caseStudySchema.safeParse(result.value.caseStudy).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('C7 a sample of every format stands in the fixtures and opens', () => {
    const samples = readdirSync(fixtures);
    for (let format = 1; format <= CASE_FORMAT; format += 1) expect(samples).toContain(`format-${format}.json`);
    for (const name of samples) {
      const result = parseCaseFile(readFileSync(new URL(name, fixtures), 'utf8'));
      expect(result.ok && result.value.readOnly).toBeUndefined();
      expect(result.ok && documentText(result.value.caseStudy.document)).toContain('The reel was seen by many.');
    }
  });
});
