import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEmbedCode } from '../../../../../../src/renderer/features/editor/embeds/embed-code.ts';
import type { Post } from '../../../../../../src/shared/core/case-study/post.ts';
import { embedSamples } from '../../../../../support/embed-samples.ts';

const shared = path.resolve(import.meta.dirname, '../../../../../../../shared/fixtures/embeds');

function onlyPost(code: string): Post {
  const parts = readEmbedCode(code);
  expect(parts).toHaveLength(1);
  const [part] = parts ?? [];
  if (part?.is !== 'post') throw new Error(`no post: ${JSON.stringify(part)}`);
  return part.post;
}

describe('E9 embed code as data', () => {
  test.each(Object.entries(embedSamples))('%s', (_name, { code, ...known }) => {
    const post = onlyPost(code);
    expect(post).toMatchObject(known);
    expect(post.code).toBe(code);
    expect(post.note === '').toBe(post.text !== '');
  });

  test('several at once, with words around them, in their order', () => {
    const { x, facebook, youtube } = embedSamples;
    const text = ['Three posts:', x.code, facebook.code, 'and a film', youtube.code, ''].join('\r\n');
    const parts = readEmbedCode(text) ?? [];
    expect(
      parts.map((part) => (part.is === 'post' ? part.post.platform : part.is === 'text' ? part.text : part)),
    ).toEqual(['Three posts:', 'x', 'facebook', 'and a film', 'youtube']);
    expect(parts.flatMap((part) => (part.is === 'post' ? part.post.code : []))).toEqual([
      x.code,
      facebook.code,
      youtube.code,
    ]);
  });

  test.each([
    '<blockquote class="twitter-tweet"><p>words</p>&mdash; A (@a) <a href="https://x.com.evil.example/a/status/1">May</a></blockquote>',
    '<blockquote class="twitter-tweet"><a href="https://x.com@evil.example/a/status/1">May</a></blockquote>',
    '<blockquote class="twitter-tweet"><p>cut off in the mid',
    '<blockquote class="twitter-twe',
    '<iframe src="https://evil.example/?u=https://www.youtube.com/embed/jNQXAC9IVRw"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fposts%2F1"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=%E0%A4%A"></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
  ])('what is no post of a platform stays code, with a note: %s', (code) => {
    expect(readEmbedCode(code)).toEqual([
      { is: 'code', code, note: expect.stringMatching(/kept as it was pasted\.$/) },
    ]);
  });

  test.each([
    '',
    'a < b and c > d',
    '<p>Not embed code</p>',
    'Use an iframe for it.',
    'See <iframe> in the manual',
    '<script>alert(1)</script>',
  ])('other text is left alone: %s', (text) => {
    expect(readEmbedCode(text)).toBeNull();
  });

  test('nothing of a post too long for a card is lost', () => {
    const code = embedSamples.x.code.replace('</p>', `${'x'.repeat(120_000)}</p>`);
    expect(readEmbedCode(code)).toEqual([{ is: 'code', code, note: expect.stringContaining('too long') }]);
  });

  test('is read at any depth', () => {
    const code = `${'<div>'.repeat(3_000)}${embedSamples.x.code}${'</div>'.repeat(3_000)}`;
    expect(onlyPost(code)).toMatchObject({ platform: 'x', code });
  });
});

describe.skipIf(!existsSync(shared))('E9 the real codes', () => {
  const expected: Record<string, Record<string, unknown>> = existsSync(shared)
    ? JSON.parse(readFileSync(path.join(shared, 'EXPECTED.json'), 'utf8'))
    : {};
  const names = Object.keys(expected).filter((name) => name.endsWith('.html'));

  test('every sample has what is expected of it', () => {
    expect(
      readdirSync(shared)
        .filter((name) => name.endsWith('.html'))
        .sort(),
    ).toEqual(names.toSorted());
  });

  test.each(names)('%s', (name) => {
    const code = readFileSync(path.join(shared, name), 'utf8');
    const post = onlyPost(code);
    const { date_label: postedAt, hashtags = [], text, ...rest } = expected[name] ?? {};
    expect(post).toMatchObject({ ...rest, ...(postedAt ? { postedAt } : {}), code: code.trim() });
    if (text !== undefined) expect(post.text).toBe(text ?? '');
    for (const tag of hashtags as readonly string[]) expect(post.text).toContain(`#${tag}`);
  });
});
