import { join } from 'node:path';
import { type LaunchedApp, launchApp, shell } from '../app/launch-app.ts';
import { makeBareApp } from '../app/make-bare-app.ts';
import { type BenchContext, storeOf } from '../bench-context.ts';
import { type Figure, noReach } from '../measure/figure.ts';
import { median } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';

const root = join(import.meta.dirname, '../..');

/** From starting the program to the first character in a case's text; the peer is a window with a textarea. */
export async function compareStart(context: BenchContext): Promise<readonly Figure[]> {
  const { cases, rounds } = context.options;
  await makeStores(context, ['casebook'], cases);
  const notebook = join(storeOf(context, 'casebook', cases), 'notebook');
  const userData = join(context.folder, 'user-data');
  const bare = makeBareApp(join(context.folder, 'bare-app'));
  const listed: number[] = [];
  const typed: number[] = [];
  const bareTyped: number[] = [];
  // The first start makes list and index; it is not counted.
  for (let round = 0; round < rounds + 1; round += 1) {
    const ours = await startToTyped(() => launchApp(root, '--user-data', userData, '--notebook', notebook), typeInCase);
    const theirs = await startToTyped(() => launchApp(bare), typeInTextarea);
    if (round === 0) continue;
    listed.push(ours.shown);
    typed.push(ours.typed);
    bareTyped.push(theirs.typed);
  }
  return [
    {
      what: `program start to first character typed, ${cases} cases`,
      ours: median(typed),
      peer: 'a window with a textarea',
      theirs: median(bareTyped),
      unit: 'ms',
      reach: noReach,
      note: `${shell}; list shown after ${median(listed).toFixed(0)} ms`,
    },
  ];
}

interface Start {
  readonly shown: number;
  readonly typed: number;
}

async function startToTyped(
  launch: () => Promise<LaunchedApp>,
  type: (app: LaunchedApp) => Promise<number>,
): Promise<Start> {
  const from = performance.now();
  const running = await launch();
  const shown = (await type(running)) - from;
  const typed = performance.now() - from;
  await running.app.close();
  return { shown, typed };
}

async function typeInCase({ page }: LaunchedApp): Promise<number> {
  const row = page.locator('[data-case]').first();
  await row.waitFor();
  const shown = performance.now();
  await row.click();
  await typeInto(page.locator('main [contenteditable="true"] p').first());
  return shown;
}

async function typeInTextarea({ page }: LaunchedApp): Promise<number> {
  const area = page.locator('textarea');
  await area.waitFor();
  const shown = performance.now();
  await typeInto(area);
  return shown;
}

async function typeInto(field: ReturnType<LaunchedApp['page']['locator']>): Promise<void> {
  await field.waitFor();
  await field.click();
  await field.page().keyboard.press('~');
  await field.page().waitForFunction(() => {
    const focused = document.activeElement;
    const text = focused instanceof HTMLTextAreaElement ? focused.value : focused?.textContent;
    return text?.includes('~') ?? false;
  });
}
