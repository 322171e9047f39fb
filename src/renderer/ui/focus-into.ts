/**
 * Puts the focus on the first control inside of an element; on the last where it comes from behind the element, as by
 * Shift+Tab. False when nothing in it can have the focus.
 */
export function focusInto(element: Element, from: EventTarget | null): boolean {
  const controls = [...element.querySelectorAll<HTMLElement>('textarea, input, select, button, [tabindex="0"]')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !isPassedOver(one, element),
  );
  const back = from instanceof Node && (element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const target = back ? controls.at(-1) : controls[0];
  target?.focus();
  return target !== undefined;
}

// Of choices that exclude each other Tab goes to the chosen one.
function isPassedOver(one: HTMLElement, within: Element): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked) return false;
  return within.querySelector(`input[type="radio"][name="${CSS.escape(one.name)}"]:checked`) !== null;
}
