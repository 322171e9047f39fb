/** Puts text on the clipboard as it is. False where the system refuses. */
export function copyText(text: string): boolean {
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The editor would put its own selection there.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', hand, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', hand, { capture: true });
  }
}
