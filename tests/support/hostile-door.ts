import type { Locator, Page } from '@playwright/test';

/** One thing on the clipboard or under the mouse. */
export interface HandedOver {
  readonly html?: string;
  readonly text?: string;
}

/** Pastes one after the other into what has the focus. */
export async function pasteEach(page: Page, all: readonly HandedOver[]): Promise<void> {
  await page.locator(':focus').evaluate(handEach, { way: 'paste' as const, all });
}

/** Drops one after the other onto an element. */
export async function dropEach(target: Locator, all: readonly HandedOver[]): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(handEach, { way: 'drop' as const, all });
}

async function handEach(
  target: Element,
  { way, all }: { readonly way: 'paste' | 'drop'; readonly all: readonly HandedOver[] },
): Promise<void> {
  for (const [n, { html = '', text = '' }] of all.entries()) {
    const data = new DataTransfer();
    if (html) data.setData('text/html', html);
    if (text) data.setData('text/plain', text);
    const about = { bubbles: true, cancelable: true };
    if (way === 'paste') target.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: data }));
    else {
      const { left, top, height } = target.getBoundingClientRect();
      const at = { ...about, dataTransfer: data, clientX: left + 4, clientY: top + height / 2 };
      target.dispatchEvent(new DragEvent('dragover', at));
      target.dispatchEvent(new DragEvent('drop', at));
    }
    // What would load or run does so by the next frame.
    if (n % 20 === 19) await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
}

/**
 * Types each text into every field within `part` that can be written in, one text after the other. Answers the names of
 * the fields, and where a field did not show what was typed. With a `share` of n each field has one text in n and the
 * last; all of them together have every text.
 */
export async function typeEach(
  part: Locator,
  all: readonly string[],
  share = 1,
): Promise<{ readonly fields: readonly string[]; readonly lost: readonly string[] }> {
  return part.evaluate(
    async (root, [texts, share]) => {
      const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter(
        (field) => /^(text|search|textarea)$/.test(field.type) && !field.readOnly,
      );
      const nameOf = (field: HTMLInputElement | HTMLTextAreaElement) =>
        field.getAttribute('aria-label') ??
        field.labels?.[0]?.querySelector('span')?.textContent ??
        field.labels?.[0]?.firstChild?.textContent ??
        '?';
      const names = fields.map(nameOf);
      const lost: string[] = [];
      for (const [n, text] of texts.entries()) {
        for (const [i, field] of fields.entries()) {
          if ((n + i) % share !== 0 && n !== texts.length - 1) continue;
          const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
          set?.call(field, text);
          const typed = field.value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // A field of one line shows a line end as a space.
          if (field.value.replace(/\n/g, ' ') !== typed.replace(/\n/g, ' '))
            lost.push(`${names[i]}: ${typed} became ${field.value}`);
        }
        if (n % 20 === 19) await new Promise(requestAnimationFrame);
      }
      return { fields: names, lost };
    },
    [all, share] as const,
  );
}
