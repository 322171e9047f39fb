/** The platforms a post's address or embed code is known from; `other` is any page that is no known post. */
export const platforms = [
  'x',
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'linkedin',
  'mastodon',
  'bluesky',
  'threads',
  'reddit',
  'other',
] as const;
export type Platform = (typeof platforms)[number];

const names: Readonly<Record<Platform, string>> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  reddit: 'Reddit',
  other: 'Web page',
};

/** The platform as people write it. */
export function platformName(platform: Platform): string {
  return names[platform];
}
