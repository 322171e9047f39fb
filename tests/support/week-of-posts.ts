import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** One post of a week, with the figures its platform gives. */
export interface PostOfWeek {
  readonly text: string;
  readonly time: string;
  readonly impressions: number;
  readonly engagements: number;
  readonly reposts: number;
  readonly likes: number;
  readonly linkClicks: number;
}

/** A week's posts and where they are from. */
export interface WeekOfPosts {
  readonly source: string;
  readonly posts: readonly PostOfWeek[];
}

const exportsFolder = path.resolve(import.meta.dirname, '../../../shared/fixtures/x-analytics');

/** A real export of one account's week where the collected samples are at hand, else a week made up for the tests. */
export function weekOfPosts(): WeekOfPosts {
  const name = existsSync(exportsFolder)
    ? readdirSync(exportsFolder).find((file) => /^tweet_activity_metrics_.*\.csv$/.test(file))
    : undefined;
  if (!name) return { source: 'a week made up for the tests', posts: madeUp };
  const rows: readonly Record<string, string>[] = parse(readFileSync(path.join(exportsFolder, name)), {
    columns: true,
    bom: true,
  });
  return { source: name, posts: rows.map(postOf) };
}

/** The week's figure as a communicator would type it, in the notation of English. */
export function total(posts: readonly PostOfWeek[], figure: Exclude<keyof PostOfWeek, 'text' | 'time'>): string {
  return posts.reduce((sum, post) => sum + post[figure], 0).toLocaleString('en');
}

function postOf(row: Readonly<Record<string, string>>): PostOfWeek {
  return {
    text: row['Tweet text'] ?? '',
    time: row.time ?? '',
    impressions: Number(row.impressions),
    engagements: Number(row.engagements),
    reposts: Number(row.retweets),
    likes: Number(row.likes),
    linkClicks: Number(row['url clicks']),
  };
}

const madeUp: readonly PostOfWeek[] = [
  {
    text: 'Open day on Saturday: every lab, one map.',
    time: '2026-02-02 09:00',
    impressions: 1_204,
    engagements: 31,
    reposts: 4,
    likes: 12,
    linkClicks: 9,
  },
  {
    text: 'Three students on what surprised them.',
    time: '2026-02-03 17:00',
    impressions: 2_310,
    engagements: 58,
    reposts: 9,
    likes: 33,
    linkClicks: 11,
  },
  {
    text: 'Last call: sign up by Friday noon.',
    time: '2026-02-05 12:00',
    impressions: 640,
    engagements: 14,
    reposts: 1,
    likes: 3,
    linkClicks: 8,
  },
];
