/**
 * Puts the focus on the first control inside of an element; on the last where it comes from behind the element, as by
 * Shift+Tab. False when nothing in it can have the focus.
 */
export function focusInto(element: Element, from: EventTarget | null): boolean {
  const controls = [...element.querySelectorAll<HTMLElement>('textarea, input, button, [tabindex="0"]')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const back = from instanceof Node && (element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const target = back ? controls.at(-1) : controls[0];
  target?.focus();
  return target !== undefined;
}
