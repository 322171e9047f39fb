import { byLine, type LineMatch, type Match } from './find-matches.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

// What makes letters stand where they stand.
const letterStyle = [
  'font',
  'letterSpacing',
  'lineHeight',
  'padding',
  'textAlign',
  'textIndent',
  'textWrap',
  'overflowWrap',
  'fontVariationSettings',
] as const;

let lastAnchor = 0;

/** Marks matches in inputs: the browser marks nothing inside them, so the same words lie over them with marks. */
export function markLines(root: HTMLElement, matches: readonly Match[], here: Match | undefined): void {
  clearLineMarks(root);
  for (const ofLine of byLine(matches))
    for (const input of inputsOf(root, ofLine[0].line.key)) {
      input.dataset.found = '';
      input.after(overlay(input, ofLine, here));
    }
}

export function clearLineMarks(root: HTMLElement): void {
  for (const mark of root.querySelectorAll('.case-line-marks')) mark.remove();
  for (const input of root.querySelectorAll<HTMLElement>('[data-found]')) delete input.dataset.found;
}

/** The inputs a line is written in; a caption stands under its figure and in the list. */
export function inputsOf(root: HTMLElement, key: string): readonly Input[] {
  const added = /^section (\d+)$/.exec(key)?.[1];
  if (added !== undefined)
    return [...root.querySelectorAll<Input>('[data-line="section"]')].slice(Number(added)).slice(0, 1);
  return [...root.querySelectorAll<Input>(`[data-line="${key}"]`)];
}

function overlay(input: Input, matches: readonly LineMatch[], here: Match | undefined): HTMLElement {
  const over = document.createElement('span');
  over.className = 'case-line-marks';
  over.ariaHidden = 'true';
  const style = getComputedStyle(input);
  for (const name of letterStyle) over.style[name] = style[name];
  if (input instanceof HTMLInputElement) {
    over.style.whiteSpace = 'pre';
    over.style.lineHeight = style.height;
  }
  lastAnchor += 1;
  const anchor = `--case-line-${lastAnchor}`;
  input.style.setProperty('anchor-name', anchor);
  over.style.setProperty('position-anchor', anchor);
  over.append(...pieces(input.value, matches, here));
  return over;
}

function pieces(text: string, matches: readonly LineMatch[], here: Match | undefined): (string | HTMLElement)[] {
  const made: (string | HTMLElement)[] = [];
  let at = 0;
  for (const match of matches) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(match.from, match.to);
    mark.classList.toggle('is-here', match === here);
    made.push(text.slice(at, match.from), mark);
    at = match.to;
  }
  return [...made, text.slice(at)];
}
