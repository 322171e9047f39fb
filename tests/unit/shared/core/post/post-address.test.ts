import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPostAddress } from '../../../../../src/shared/core/post/post-address.ts';

describe('E10 the address of a post', () => {
  test.each([
    [
      'https://x.com/sample_brand/status/1764900000000000001?s=20&t=AbC',
      'x',
      'sample_brand',
      'https://x.com/sample_brand/status/1764900000000000001',
    ],
    ['https://mobile.twitter.com/jack/status/20', 'x', 'jack', 'https://twitter.com/jack/status/20'],
    [
      'https://www.instagram.com/p/CvuNg5mSYc0/?igsh=MTc4',
      'instagram',
      undefined,
      'https://www.instagram.com/p/CvuNg5mSYc0/',
    ],
    [
      'https://www.facebook.com/SamplePage/posts/10158031303900001',
      'facebook',
      'SamplePage',
      'https://www.facebook.com/SamplePage/posts/10158031303900001',
    ],
    [
      'https://www.tiktok.com/@sample_cafe/video/7451161563211000001?is_from_webapp=1',
      'tiktok',
      'sample_cafe',
      'https://www.tiktok.com/@sample_cafe/video/7451161563211000001',
    ],
    ['https://youtu.be/jNQXAC9IVRw?si=abc&t=7', 'youtube', undefined, 'https://www.youtube.com/watch?v=jNQXAC9IVRw'],
    [
      'https://www.youtube.com/watch?app=m&v=jNQXAC9IVRw',
      'youtube',
      undefined,
      'https://www.youtube.com/watch?v=jNQXAC9IVRw',
    ],
    [
      'https://m.facebook.com/story.php?story_fbid=pfbid02abc&id=20531316728&mibextid=x',
      'facebook',
      undefined,
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02abc&id=20531316728',
    ],
    [
      'https://www.facebook.com/watch/?ref=saved&v=10153231379946729',
      'facebook',
      undefined,
      'https://www.facebook.com/watch/?v=10153231379946729',
    ],
    [
      'https://www.facebook.com/groups/sample.group/permalink/123456789/?rdid=a',
      'facebook',
      undefined,
      'https://www.facebook.com/groups/sample.group/posts/123456789/',
    ],
    ['https://www.facebook.com/reel/123456789?s=1', 'facebook', undefined, 'https://www.facebook.com/reel/123456789/'],
    [
      'https://www.linkedin.com/posts/samplename_tea-lamp-activity-7434883373354000001-AbCd',
      'linkedin',
      'samplename',
      'https://www.linkedin.com/posts/samplename_tea-lamp-activity-7434883373354000001-AbCd',
    ],
    [
      'https://mastodon.social/@Mastodon/116351364719000001',
      'mastodon',
      'Mastodon@mastodon.social',
      'https://mastodon.social/@Mastodon/116351364719000001',
    ],
    [
      'https://bsky.app/profile/sample.bsky.social/post/3lbruqxjnjn2n',
      'bluesky',
      'sample.bsky.social',
      'https://bsky.app/profile/sample.bsky.social/post/3lbruqxjnjn2n',
    ],
    [
      'https://www.threads.com/@sample.person/post/DNJQOX0RA08',
      'threads',
      'sample.person',
      'https://www.threads.com/@sample.person/post/DNJQOX0RA08',
    ],
    [
      'https://www.reddit.com/r/samplesub/comments/1e5fji2/sample_title/?utm_source=share',
      'reddit',
      undefined,
      'https://www.reddit.com/r/samplesub/comments/1e5fji2/sample_title/',
    ],
  ])('%s tells what it can', (address, platform, handle, permalink) => {
    const read = readPostAddress(address);
    expect(read).toMatchObject({ platform, permalink });
    expect(read?.handle).toBe(handle);
    expect(read?.postId).toBeTruthy();
  });

  test.each([
    'https://x.com.evil.example/a/status/1',
    'https://x.com@evil.example/a/status/1',
    'https://evil.example/?u=https://x.com/a/status/1',
    'javascript:alert(1)//x.com/a/status/1',
    'https://x.com/a',
    'https://www.youtube.com/watch',
    'see https://x.com/a/status/1',
    'https://x.com/a/status/1 and more',
    'x.com/a/status/1',
    '',
  ])('%s is no post', (address) => expect(readPostAddress(address)).toBeNull());

  const shared = new URL('../../../../../../shared/fixtures/embeds/plain-urls.txt', import.meta.url);
  test.skipIf(!existsSync(shared))('every address of the collected sample is read', () => {
    for (const line of readFileSync(shared, 'utf8').trim().split('\n'))
      expect(readPostAddress(line), line).not.toBeNull();
  });
});
