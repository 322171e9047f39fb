import { describe, expect, test } from 'vitest';
import { blankPost } from '../../../../../src/shared/core/case-study/post.ts';
import { initialsOf, postName } from '../../../../../src/shared/core/post/post-words.ts';

describe('a post in a few words', () => {
  test.each([
    [{ author: 'Averley Admissions', handle: 'averley_admits' }, 'AA', 'Post by Averley Admissions on X'],
    [{ author: 'Sample Brand ☕' }, 'SB', 'Post by Sample Brand ☕ on X'],
    [{ handle: 'jack' }, 'J', 'Post by @jack on X'],
    [{ author: '🫖' }, 'X', 'Post by 🫖 on X'],
    [{ author: '東京 大学' }, '東大', 'Post by 東京 大学 on X'],
    [{}, 'X', 'Post on X'],
  ])('%j', (known, initials, name) => {
    const post = { ...blankPost('x'), ...known };
    expect(initialsOf(post)).toBe(initials);
    expect(postName(post)).toBe(name);
  });
});
