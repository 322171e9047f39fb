import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openFromList } from './case-page.ts';

/** The lightbox. */
export const lightbox = (page: Page): Locator => page.getByRole('dialog', { name: /^Figure \d/ });

/** Opens a picture of the case in the lightbox by its tile. */
export async function openPicture(page: Page, number: number): Promise<void> {
  await page
    .getByRole('button', { name: `Open figure ${number}` })
    .last()
    .click();
  await expect(lightbox(page)).toBeVisible();
}

/** Opens the case of the notebook and one of its pictures. */
export async function openCaseAndPicture(page: Page, title: string, number: number): Promise<void> {
  await openFromList(page, title);
  await openPicture(page, number);
}

/** Takes a tool of the lightbox; its drawing area has the focus then. */
export async function takeTool(page: Page, tool: 'Annotate' | 'Redact' | 'Crop'): Promise<Locator> {
  await lightbox(page).getByRole('button', { name: tool, exact: true }).click();
  const board = page.getByRole('application');
  await expect(board).toBeFocused();
  return board;
}

/** Draws with the mouse from one place to another; places are fractions of the picture. */
export async function drawAcross(
  board: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const box = await board.boundingBox();
  if (!box) throw new Error('nothing to draw on');
  const { mouse } = board.page();
  await mouse.move(box.x + from[0] * box.width, box.y + from[1] * box.height);
  await mouse.down();
  await mouse.move(box.x + to[0] * box.width, box.y + to[1] * box.height, { steps: 3 });
  await mouse.up();
}
