import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notebook } from '../../src/main/storage/notebook.ts';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import type { OpenedCase } from '../../src/shared/ipc/contract.ts';
import { value } from './temporary-notebook.ts';

/** The text of an opened case with some fields changed, as the window would send it. */
export function edited(opened: Pick<OpenedCase, 'text'>, change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(opened.text), ...change });
}

/** A new case with a title, saved. */
export async function savedCase(notebook: Notebook, title: string, more: Readonly<Record<string, unknown>> = {}) {
  const made = value(await notebook.cases.create());
  const receipt = value(await notebook.cases.save(made.id, made.rev, edited(made, { title, ...more })));
  return { id: made.id, rev: receipt.rev, text: edited(made, { title, ...more }) };
}

/** Opens a case that must open. */
export async function opened(notebook: Notebook, id: Ulid): Promise<OpenedCase> {
  const opening = value(await notebook.cases.open(id));
  if (opening.is !== 'open') throw new Error(`damaged: ${opening.damaged.message}`);
  return opening.case;
}

/** Where a case's file stands. */
export function caseFile(folder: string, id: string): string {
  return join(folder, 'cases', id, 'case.json');
}

/** The case as its file has it. */
export function caseOnDisk(folder: string, id: string): CaseStudy {
  return JSON.parse(readFileSync(caseFile(folder, id), 'utf8'));
}

/** The titles the library lists, by title. */
export async function titles(notebook: Notebook, text = ''): Promise<readonly string[]> {
  const page = await notebook.library.page({ text, sort: 'title', goal: null, offset: 0, limit: 500 });
  return page.rows.map((row) => row.summary.title);
}

/** A document with one text in its first section. */
export function documentWith(text: string): unknown {
  const kinds = ['summary', 'goal-and-targets', 'what-we-did', 'what-happened', 'what-to-change', 'evidence'];
  return {
    type: 'doc',
    content: kinds.map((kind, i) => ({
      type: 'section',
      attrs: { kind },
      content: [
        i === 0 && text !== '' ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' },
      ],
    })),
  };
}
