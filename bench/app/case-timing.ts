import type { Page } from '@playwright/test';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { documentText } from '../../src/shared/core/rich-text/document-text.ts';

/** What is measured inside of the app's window, so that the way there is not measured with it. */
interface InWindow {
  readonly painted: (holds: () => boolean) => Promise<void>;
  readonly showTextarea: (text: string) => HTMLTextAreaElement;
  /** Milliseconds from each key to the task after the next frame, since the last look. */
  readonly keys: number[];
}

/** Makes the window ready for being measured. */
export async function prepareWindow(page: Page): Promise<void> {
  await page.evaluate(() => {
    // In an animation frame's callback: the next task comes when style, layout and paint of the frame are done.
    const whenPainted = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    };
    const painted = (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => requestAnimationFrame(() => (holds() ? whenPainted(resolve) : look()));
        look();
      });
    const showTextarea = (text: string) => {
      const area = document.createElement('textarea');
      area.value = text;
      area.style.cssText = 'position: fixed; inset: 0; width: 720px; height: 700px; font: 17px serif; z-index: 9';
      document.body.append(area);
      area.focus();
      return area;
    };
    const keys: number[] = [];
    const onKey = () => {
      const from = performance.now();
      requestAnimationFrame(() => whenPainted(() => keys.push(performance.now() - from)));
    };
    window.addEventListener('keydown', onKey, { capture: true });
    Object.assign(window, { bench: { painted, showTextarea, keys } satisfies InWindow });
  });
}

/** Milliseconds from the click on a case to the frame with its last words, which are not drawn yet where nobody sees them. */
export function timeOpening(page: Page, { id, document: text }: CaseStudy): Promise<number> {
  const last = documentText(text).split('\n').at(-1) ?? '';
  return page.evaluate(
    async ([wanted, words]) => {
      const { painted } = Reflect.get(window, 'bench') as InWindow;
      const row = document.querySelector<HTMLElement>(`[data-case="${wanted}"]`);
      const from = performance.now();
      row?.click();
      await painted(() => {
        if (performance.now() - from > 30_000) throw new Error('The case did not appear.');
        return document.querySelector('main [contenteditable="true"]')?.textContent.includes(words) ?? false;
      });
      return performance.now() - from;
    },
    [id, last] as const,
  );
}

/**
 * Resolves when the window has nothing left to do of what came before, so that what is measured next does not pay for it;
 * at any moment between two frames, since people act at any.
 */
export async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { painted } = Reflect.get(window, 'bench') as InWindow;
    // What of a long case is not in sight is drawn behind the frame that is timed.
    const isDrawn = () => document.querySelector('main .case-section[contenteditable="false"]') === null;
    for (let n = 0; n < 6; n += 1) {
      await painted(isDrawn);
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 17));
  });
}

/** Milliseconds from the click on a case to the frame in which all of its text can be written in, seen or not. */
export function timeDrawing(page: Page, { id }: CaseStudy): Promise<number> {
  return page.evaluate(async (wanted) => {
    const { painted } = Reflect.get(window, 'bench') as InWindow;
    const row = document.querySelector<HTMLElement>(`[data-case="${wanted}"]`);
    const from = performance.now();
    row?.click();
    await painted(() => {
      const article = document.querySelector(`article[data-open="${wanted}"]`);
      return article !== null && article.querySelector('.case-section[contenteditable="false"]') === null;
    });
    return performance.now() - from;
  }, id);
}

/** Milliseconds until the text of a case is in the window, and nothing is done with it. */
export function timeReading(page: Page, { id }: CaseStudy): Promise<number> {
  return page.evaluate(async (wanted) => {
    const from = performance.now();
    await window.casebook.request['case.open'](wanted);
    return performance.now() - from;
  }, id);
}

/** Milliseconds from making a textarea to the frame with it. */
export function timeTextarea(page: Page, caseStudy: CaseStudy): Promise<number> {
  return page.evaluate(async (text) => {
    const { painted, showTextarea } = Reflect.get(window, 'bench') as InWindow;
    const from = performance.now();
    const area = showTextarea(text);
    await painted(() => true);
    const time = performance.now() - from;
    area.remove();
    return time;
  }, documentText(caseStudy.document));
}

/** Milliseconds from choosing what the points of a plot stand for to the frame with it: each reading and by month, in turn. */
export async function timePlot(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const size of ['month', 'day', 'month', 'day'])
    times.push(
      await page.evaluate(async (wanted) => {
        const { painted } = Reflect.get(window, 'bench') as InWindow;
        await painted(() => document.querySelector('[data-plot] select') !== null);
        const plot = document.querySelector('[data-plot]');
        const choice = plot?.querySelector('select');
        if (!plot || !choice) throw new Error('There is no plot.');
        plot.scrollIntoView({ block: 'center' });
        await painted(() => true);
        const lines = () => [...plot.querySelectorAll('svg path')].map((path) => path.getAttribute('d')).join();
        const before = lines();
        const from = performance.now();
        choice.value = wanted;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
        await painted(() => lines() !== before);
        return performance.now() - from;
      }, size),
    );
  return times;
}

/** Types so many letters into what has the focus, a quick typist's pace; milliseconds per key. */
export async function timeKeys(page: Page, count: number): Promise<readonly number[]> {
  const letters = 'and so it went on from there ';
  await page.evaluate(() => (Reflect.get(window, 'bench') as InWindow).keys.splice(0));
  for (let n = 0; n < count; n += 1)
    await page.keyboard.type(letters[n % letters.length] ?? ' ', { delay: 20 + ((n * 7) % 17) });
  return page.evaluate(async () => {
    const { painted, keys } = Reflect.get(window, 'bench') as InWindow;
    await painted(() => true);
    return keys.splice(0);
  });
}

/** Puts the caret into the middle of the open case's text. */
export async function writeInTheMiddle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { painted } = Reflect.get(window, 'bench') as InWindow;
    const text = document.querySelector<HTMLElement>('main [contenteditable="true"]');
    const lines = [...(text?.querySelectorAll('.case-section-text > p') ?? [])];
    const line = lines[Math.floor(lines.length / 2)];
    line?.scrollIntoView({ block: 'center' });
    await painted(() => true);
    line?.scrollIntoView({ block: 'center' });
    text?.focus({ preventScroll: true });
    document.getSelection()?.collapse(line?.firstChild ?? null, 5);
    await painted(() => true);
  });
}

/** Shows a textarea of the case's text with the caret in its middle; to be taken away by `hideTextarea`. */
export async function writeInTextarea(page: Page, caseStudy: CaseStudy): Promise<void> {
  await page.evaluate(async (text) => {
    const { painted, showTextarea } = Reflect.get(window, 'bench') as InWindow;
    const area = showTextarea(text);
    area.setSelectionRange(text.length >> 1, text.length >> 1);
    await painted(() => true);
  }, documentText(caseStudy.document));
}

export async function hideTextarea(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('body > textarea')?.remove());
}

/** Scrolls what shows a text from its beginning by a step per frame; milliseconds between the frames. */
export function timeScrolling(page: Page, of: 'case' | 'textarea', frames: number): Promise<readonly number[]> {
  return page.evaluate(
    async ([what, count]) => {
      const { painted } = Reflect.get(window, 'bench') as InWindow;
      const inside = document.querySelector(what === 'case' ? 'main article' : 'body > textarea');
      const scrolled = what === 'case' ? inside?.parentElement?.parentElement : inside;
      if (!scrolled) throw new Error('There is nothing to scroll.');
      scrolled.scrollTop = 0;
      await painted(() => true);
      const gaps: number[] = [];
      for (let n = 0; n < count; n += 1) {
        const from = performance.now();
        scrolled.scrollTop += 400;
        await painted(() => true);
        gaps.push(performance.now() - from);
      }
      return gaps;
    },
    [of, frames] as const,
  );
}
