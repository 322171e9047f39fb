import { type AttachedItem, type EvidenceItem, picturesOf } from './evidence-item.ts';
import type { PictureRect } from './picture-edits.ts';

/** Two pictures of the same screenshot, one of which shows what is hidden in the other. */
export interface OpenTwin {
  readonly hidden: AttachedItem;
  readonly open: AttachedItem;
}

/** The pictures that show, uncovered, what boxes hide in another picture made from the same bytes. */
export function openTwins(evidence: readonly EvidenceItem[]): readonly OpenTwin[] {
  const pictures = picturesOf(evidence);
  return pictures.flatMap((hidden) => {
    const boxes = hidden.edits?.redactions ?? [];
    return pictures
      .filter((open) => open !== hidden && open.attachment === hidden.attachment)
      .filter((open) => boxes.some((box) => shows(open, box)))
      .map((open) => ({ hidden, open }));
  });
}

function shows({ edits }: AttachedItem, box: PictureRect): boolean {
  if (edits?.crop && !overlap(edits.crop, box)) return false;
  return !(edits?.redactions ?? []).some((other) => covers(other, box));
}

function overlap(one: PictureRect, other: PictureRect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function covers(outer: PictureRect, inner: PictureRect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
