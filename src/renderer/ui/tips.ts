/** What a control without words says of itself, and the control. */
export interface Tip {
  readonly element: Element;
  readonly says: string;
  readonly keys: string;
}

/** Milliseconds the pointer rests before a tip is shown, and after one was shown within which the next comes at once. */
const [REST_MS, TOGETHER_MS] = [600, 400];

/** The attributes by which a control with an `aria-label` asks for a tip: its label, and the shortcut as it is shown. */
export function tip(keys: string | undefined): { readonly 'data-tip': string } {
  return { 'data-tip': keys ?? '' };
}

/**
 * Tells which tip is to be seen: of the control the mouse rests on, or that the keyboard reached; null when it was left,
 * pressed, taken away, or Escape was pressed. The function that is returned ends it.
 */
export function followTips(tell: (tip: Tip | null) => void): () => void {
  let [over, shown]: [Element | null, Element | null] = [null, null];
  let [timer, hiddenAt] = [0, Number.NEGATIVE_INFINITY];
  const gone = new IntersectionObserver((entries) => {
    if (entries.some(({ target, isIntersecting }) => target === shown && !isIntersecting)) hide();
  });
  const show = (element: Element) => {
    gone.disconnect();
    gone.observe(element);
    shown = element;
    tell({
      element,
      says: element.getAttribute('aria-label') ?? '',
      keys: element.getAttribute('data-tip') ?? '',
    });
  };
  function hide() {
    clearTimeout(timer);
    if (!shown) return;
    gone.disconnect();
    [shown, hiddenAt] = [null, performance.now()];
    tell(null);
  }
  const onOver = ({ target, pointerType }: PointerEvent) => {
    const next = pointerType === 'mouse' ? asking(target) : null;
    if (next === over) return;
    over = next;
    hide();
    if (next) timer = window.setTimeout(() => show(next), performance.now() - hiddenAt < TOGETHER_MS ? 0 : REST_MS);
  };
  const onFocus = ({ target }: FocusEvent) => {
    hide();
    const reached = asking(target);
    // A press gives the focus too; what is pressed is known already.
    if (reached?.matches(':focus-visible')) show(reached);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hide();
  };
  const listening = { capture: true, passive: true };
  document.addEventListener('pointerover', onOver, listening);
  document.addEventListener('focusin', onFocus, listening);
  document.addEventListener('keydown', onKey, listening);
  const ends = ['focusout', 'pointerdown', 'click'] as const;
  for (const end of ends) document.addEventListener(end, hide, listening);
  return () => {
    hide();
    document.removeEventListener('pointerover', onOver, listening);
    document.removeEventListener('focusin', onFocus, listening);
    document.removeEventListener('keydown', onKey, listening);
    for (const end of ends) document.removeEventListener(end, hide, listening);
  };
}

function asking(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}
