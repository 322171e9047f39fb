import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import type { CatalogRow } from './catalog.ts';

/** One change of the list. */
export type CatalogChange = { readonly put: CatalogRow } | { readonly drop: Ulid };

/**
 * A change as one line. Fields by their place, not by name: at 10,000 cases the names are a third of the file and of the
 * time it takes to read it.
 */
export function lineOf(change: CatalogChange): string {
  if ('drop' in change) return `${JSON.stringify(change.drop)}\n`;
  const { summary: s, fingerprint, hash, folder } = change.put;
  const place = folder === undefined ? [] : [folder];
  const texts = [s.title, s.campaign, s.status, s.from, s.to, s.createdAt, s.savedAt, s.lead, s.fileState];
  const counts = [s.evidence.pictures, s.evidence.posts, s.evidence.files];
  const lists = [counts, s.keepers, s.goals, s.channels, s.tags, s.links];
  const fields = [s.id, fingerprint, hash, s.rev, ...lists, ...texts, ...place];
  return `${JSON.stringify(fields)}\n`;
}

/** The change a line tells of; null where it is none of ours. Throws where it is no JSON. */
export function changeOf(line: string): CatalogChange | null {
  const fields: unknown = JSON.parse(line);
  if (typeof fields === 'string') return isUlid(fields) ? { drop: fields } : null;
  if (!Array.isArray(fields) || fields.length < 19) return null;
  const [id, fingerprint, hash, rev, counts, keepers, goals, channels, tags, links, ...texts] = fields;
  const [title, campaign, status, from, to, createdAt, savedAt, lead, fileState, folder] = texts;
  // What would break the list if it were wrong is looked at; the rest is as it was written, or the line is no JSON.
  if (typeof id !== 'string' || !isUlid(id) || typeof title !== 'string' || typeof createdAt !== 'string') return null;
  if (![counts, keepers, goals, channels, tags, links].every(Array.isArray)) return null;
  const lists = { keepers, goals, channels, tags, links };
  const [pictures, posts, files] = counts;
  const evidence = { pictures, posts, files };
  const dates = { from, to, createdAt, savedAt };
  const summary: CaseSummary = { id, rev, title, campaign, status, ...lists, ...dates, lead, evidence, fileState };
  const place = typeof folder === 'string' ? { folder } : {};
  return { put: { summary, fingerprint, hash, ...place } };
}
