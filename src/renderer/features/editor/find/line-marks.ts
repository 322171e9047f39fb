import { byLine, type LineMatch, type Match } from './find-matches.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

// What makes letters stand where they stand. Each part of the font by itself: the browser has no short form of some.
const letterStyle = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontStretch',
  'fontKerning',
  'fontOpticalSizing',
  'fontFeatureSettings',
  'fontVariantNumeric',
  'letterSpacing',
  'lineHeight',
  'padding',
  'borderWidth',
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

// A caption stands under its figure and in the list.
function inputsOf(root: HTMLElement, key: string): readonly Input[] {
  const added = /^section (\d+)$/.exec(key)?.[1];
  if (added !== undefined)
    return [...root.querySelectorAll<Input>('[data-line="section"]')].slice(Number(added)).slice(0, 1);
  return [...root.querySelectorAll<Input>(`[data-line="${key}"]`)];
}

/** The input to show for a match: its own, or that of the line it belongs to. */
export function inputOf(root: HTMLElement, { line }: LineMatch): Input | undefined {
  return inputsOf(root, line.key)[0] ?? (line.near === undefined ? undefined : inputsOf(root, line.near.line)[0]);
}

function overlay(input: Input, matches: readonly LineMatch[], here: Match | undefined): HTMLElement {
  const over = document.createElement('div');
  over.className = 'case-line-marks';
  over.ariaHidden = 'true';
  const style = getComputedStyle(input);
  for (const name of letterStyle) over.style[name] = style[name];
  if (input instanceof HTMLInputElement) {
    over.style.whiteSpace = 'pre';
    // A field puts its one line into the middle.
    const inside = input.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
    over.style.lineHeight = `${inside}px`;
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
    // An element that no part of the page gives a look of its own.
    const mark = document.createElement('i');
    mark.textContent = text.slice(match.from, match.to);
    mark.classList.toggle('is-here', match === here);
    made.push(text.slice(at, match.from), mark);
    at = match.to;
  }
  return [...made, text.slice(at)];
}
