import { type Annotation, pictureEditsSchema } from '../../../../shared/core/case-study/picture-edits.ts';
import { readSaid, type Said } from '../../../../shared/core/case-study/said-of-item.ts';
import { isSha256, type Sha256 } from '../../../../shared/core/ids.ts';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';
import { figureWidth } from '../figures/figure-of.ts';
import { PICTURE } from './allowed-html.ts';
import { dataPicture } from './data-picture.ts';

/** A picture found in pasted HTML that is not evidence of this case yet. */
export type FoundPicture =
  | { readonly from: 'data'; readonly media: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly alt: string }
  | {
      readonly from: 'notebook';
      readonly attachment: Sha256;
      readonly fileName: string;
      readonly said: Said;
      /** Of the text, in per cent. */
      readonly width: number;
      readonly annotations: readonly Annotation[];
    };

/** What a figure stands for until its picture is stored: a place in the list of pictures found. */
export const FOUND = 'found:';

/**
 * Replaces every picture of cleaned HTML. Bytes in the HTML, and figures of another case, become figures to be filled;
 * a remote picture becomes a link with its words and is never fetched; others leave their words. Answers the pictures.
 */
export function takePictures(root: DocumentFragment, isEvidence: (id: string) => boolean): readonly FoundPicture[] {
  const found: FoundPicture[] = [];
  const placeholder = (picture: FoundPicture) => {
    const figure = root.ownerDocument.createElement('figure');
    figure.setAttribute('data-evidence', `${FOUND}${found.push(picture) - 1}`);
    return figure;
  };
  for (const figure of root.querySelectorAll('figure')) {
    const id = figure.getAttribute('data-evidence') ?? '';
    if (isEvidence(id)) continue;
    const attachment = figure.getAttribute('data-attachment') ?? '';
    if (!isSha256(attachment)) {
      figure.replaceWith(...figure.childNodes);
      continue;
    }
    const fileName = figure.getAttribute('data-file') ?? '';
    const said = readSaid(figure.getAttribute('data-said') ?? '');
    const width = figureWidth(Number(figure.getAttribute('data-width')));
    const annotations = annotationsIn(figure.getAttribute('data-annotations'));
    figure.replaceWith(placeholder({ from: 'notebook', attachment, fileName, said, width, annotations }));
  }
  for (const image of root.querySelectorAll(PICTURE)) {
    const address = image.getAttribute('src') ?? '';
    const alt = image.getAttribute('alt') ?? '';
    const data = dataPicture(address);
    if (data) image.replaceWith(placeholder({ from: 'data', ...data, alt }));
    else image.replaceWith(wordsFor(root, address, alt));
  }
  return found;
}

/** The drawings a figure was copied with; none where the text is not exactly what we write. */
function annotationsIn(text: string | null): readonly Annotation[] {
  try {
    const read = pictureEditsSchema.shape.annotations.safeParse(JSON.parse(text ?? '[]'));
    return read.success ? (read.data ?? []) : [];
  } catch {
    return [];
  }
}

function wordsFor(root: DocumentFragment, address: string, alt: string): Node {
  const { ownerDocument } = root;
  if (!/^https?:/i.test(address) || !isSafeLink(address)) return ownerDocument.createTextNode(alt);
  const link = ownerDocument.createElement('a');
  link.setAttribute('href', address);
  link.textContent = alt || address;
  return link;
}
