import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type CaseStudy, caseStudySchema } from '../../src/shared/core/case-study/case-study.ts';
import { caseRows } from './case-list.ts';

/** What is put on the clipboard or dragged: files, or text in one or both forms. */
export interface Carried {
  readonly files?: readonly { readonly name: string; readonly media: string; readonly bytes: Uint8Array }[];
  readonly html?: string;
  readonly text?: string;
}

export const titleField = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true });
export const caseText = (page: Page): Locator => page.getByRole('textbox', { name: 'Case text' });
export const figures = (page: Page): Locator => caseText(page).getByRole('figure');

/** Opens the case of this title from the list and waits for its text: the case before stays until it can be drawn. */
export async function openFromList(page: Page, title: string | RegExp): Promise<void> {
  const row = caseRows(page, title);
  const id = await row.getAttribute('data-case');
  await row.click();
  await expect(page.locator(`article[data-open="${id}"]`).getByRole('textbox', { name: 'Case text' })).toBeVisible();
}

/** The text of a section, to type into. */
export function section(page: Page, name: string): Locator {
  return caseText(page)
    .locator('.case-section')
    .filter({ has: page.getByRole('heading', { level: 2, name }) })
    .locator('.case-section-text');
}

/** Puts the caret at the end of a section. */
export async function writeIn(page: Page, name: string): Promise<void> {
  const text = section(page, name);
  await expect(async () => {
    await text.locator(':scope > *').last().click();
    await page.keyboard.press('End');
    const inside = await text.evaluate((element) => element.contains(document.getSelection()?.anchorNode ?? null));
    expect(inside, 'the text above may move while its pictures come').toBe(true);
  }).toPass();
}

/** Waits until what was typed is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^Saved/ }),
  ).toBeVisible();
}

/** Pastes into whatever has the focus. */
export async function paste(page: Page, carried: Carried): Promise<void> {
  await page.locator(':focus').evaluate(hand, { kind: 'paste' as const, ...portable(carried) });
}

/** Drops onto the middle of an element. */
export async function drop(target: Locator, carried: Carried): Promise<void> {
  await target.evaluate(hand, { kind: 'drop' as const, ...portable(carried) });
}

/** The case as its file says it, checked by the core. */
export async function caseOnDisk(notebook: string, id: string): Promise<CaseStudy> {
  return caseStudySchema.parse(JSON.parse(await readFile(path.join(notebook, 'cases', id, 'case.json'), 'utf8')));
}

function portable({ files = [], html = '', text = '' }: Carried) {
  return { html, text, files: files.map((file) => ({ ...file, bytes: [...file.bytes] })) };
}

interface Portable {
  readonly kind: 'paste' | 'drop';
  readonly html: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly media: string; readonly bytes: readonly number[] }[];
}

function hand(target: Element, { kind, html, text, files }: Portable): void {
  const data = new DataTransfer();
  for (const { name, media, bytes } of files) data.items.add(new File([new Uint8Array(bytes)], name, { type: media }));
  if (html) data.setData('text/html', html);
  if (text) data.setData('text/plain', text);
  const about = { bubbles: true, cancelable: true };
  if (kind === 'paste') {
    target.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: data }));
    return;
  }
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { ...about, dataTransfer: data, clientX: left + width / 2, clientY: top + height / 2 };
  target.dispatchEvent(new DragEvent('dragover', at));
  target.dispatchEvent(new DragEvent('drop', at));
}
