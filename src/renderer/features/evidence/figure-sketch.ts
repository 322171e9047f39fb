import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import { postName } from '../../../shared/core/post/post-words.ts';
import styles from './FigureSketch.module.css';
import { words } from './words.ts';

/**
 * A figure of the text while nobody is near to it: an element of its size and name, with its words but without picture
 * and controls. `FigureBlock` takes its place. `width` in per cent of the text's.
 */
export function figureSketch(item: EvidenceItem | null, number: number | null, width: number): HTMLElement {
  const figure = element('figure', styles.figure);
  const isPost = item?.kind === 'post';
  figure.style.width = isPost ? '100%' : `${width}%`;
  figure.ariaLabel = item?.caption || (number === null ? words.caption.toLowerCase() : words.picture(number));
  if (!item) {
    figure.append(words.removedItem);
    return figure;
  }
  const shown = element('div', isPost ? styles.post : styles.picture);
  if (item.kind === 'post') shown.append(`${postName(item.post)} ${item.post.text}`);
  else {
    const { width, height } = publishedItem(item) ?? {};
    if (width && height) {
      shown.style.width = `${width}px`;
      shown.style.aspectRatio = `${width} / ${height}`;
    }
  }
  const caption = element('figcaption', styles.caption);
  caption.append(`${number ?? ''} ${item.caption}`);
  figure.append(shown, caption);
  return figure;
}

function element(tag: string, name: string | undefined): HTMLElement {
  const made = document.createElement(tag);
  made.className = name ?? '';
  return made;
}
