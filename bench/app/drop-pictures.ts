import type { Page } from '@playwright/test';
import { pngText } from '../generator/png.ts';

/** What a window went through while pictures came in. */
export interface Dropped {
  /** Milliseconds from the drop until the case with all of them stood in its file. */
  readonly time: number;
  /** The longest time without a frame, in milliseconds. */
  readonly longest: number;
}

/** Drops so many different pictures of the same pixels into the text of the open case; `saved` waits for its file. */
export async function dropPictures(
  page: Page,
  png: Uint8Array,
  count: number,
  saved: () => Promise<void>,
): Promise<Dropped> {
  const notes = Array.from({ length: count }, (_, n) => [...pngText(`picture ${n}`)]);
  await page.evaluate(
    ([packed, texts]) => {
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      const [begin, end] = [bytes.slice(0, -12), bytes.slice(-12)];
      const data = new DataTransfer();
      for (const [n, text] of texts.entries())
        data.items.add(new File([begin, new Uint8Array(text), end], `picture ${n}.png`, { type: 'image/png' }));
      const line = document.querySelector('main .case-section[data-kind="what-happened"] p');
      if (!line) throw new Error('There is no line to drop into.');
      line.scrollIntoView({ block: 'center' });
      const { left, top, height } = line.getBoundingClientRect();
      const at = { bubbles: true, cancelable: true, dataTransfer: data, clientX: left + 20, clientY: top + height / 2 };
      const frames = { longest: 0 };
      Object.assign(window, { pictureFrames: frames });
      let before = performance.now();
      const look = (now: number) => {
        frames.longest = Math.max(frames.longest, now - before);
        before = now;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      line.dispatchEvent(new DragEvent('drop', at));
    },
    [Buffer.from(png).toString('base64'), notes] as const,
  );
  const from = performance.now();
  await saved();
  const time = performance.now() - from;
  const longest = await page.evaluate(() => (Reflect.get(window, 'pictureFrames') as { longest: number }).longest);
  return { time, longest };
}
