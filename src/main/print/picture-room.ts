import type { AttachedItem } from '../../shared/core/case-study/evidence-item.ts';
import { type Paper, textBox } from './paper.ts';

/** The most a picture may take on paper; its own proportions decide the rest. Millimetres. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

type Measured = Pick<AttachedItem, 'width' | 'height' | 'caption'>;

const GUTTER = 8;
const CAPTION_LINE = 4.3;
const CAPTION_LETTER = 1.75;
const CAPTION_GAP = 5;
/** Kept free for the headings that stay with a figure. */
const HEADING = 28;
const LEAST_HEIGHT = 60;
/** Taller than a phone's screen: a scrolled page, which needs the whole sheet to be legible at all. */
const SCROLLED = 2.6;
const PANORAMA = 2.2;
const COLUMN_HEIGHT = 120;
/** From here on a picture of the usual height is narrower than half the measure. */
const NARROW = 1.7;
const TEXT_HEIGHT = 130;

/** Whether a picture needs both columns of the evidence. */
export function isWide({ width, height }: Measured): boolean {
  return width !== undefined && height !== undefined && width / height > PANORAMA;
}

/** Whether two such pictures stand side by side in the text, each at the size it would have alone. */
export function isNarrow({ width, height }: Measured): boolean {
  return width !== undefined && height !== undefined && height / width >= NARROW;
}

/** Room of a figure in the text. `share` is the percentage of the measure the person chose. */
export function roomInText(paper: Paper, picture: Measured, share: number): PictureRoom {
  const measure = textBox(paper).width;
  return room(paper, picture, measure, (measure * share) / 100, TEXT_HEIGHT);
}

/** Room of a picture under Evidence, two to a row unless it is wide. */
export function roomInEvidence(paper: Paper, picture: Measured): PictureRoom {
  const measure = textBox(paper).width;
  const column = isWide(picture) ? measure : (measure - GUTTER) / 2;
  return room(paper, picture, column, column, COLUMN_HEIGHT);
}

// The caption's height is estimated on the safe side, so that picture, caption and heading fit one page together.
function room(paper: Paper, picture: Measured, captionWidth: number, width: number, usual: number): PictureRoom {
  const lettersPerLine = Math.floor(captionWidth / CAPTION_LETTER);
  const lines = 1 + Math.ceil(picture.caption.length / lettersPerLine) + picture.caption.split('\n').length;
  const page = textBox(paper).height - HEADING - CAPTION_GAP - lines * CAPTION_LINE;
  const scrolled =
    picture.width !== undefined && picture.height !== undefined && picture.height / picture.width > SCROLLED;
  return { width, height: Math.max(LEAST_HEIGHT, scrolled ? page : Math.min(page, usual)) };
}
