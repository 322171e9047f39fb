import { type AttachedItem, picturesOf, publishedPicture } from '../../case-study/evidence-item.ts';
import type { Sha256, Ulid } from '../../ids.ts';
import { figuresOf } from '../../rich-text/document-text.ts';
import type { PastCase } from '../past-case.ts';

const MOST = 6;

/** A picture of a past case, as published: never one with something hidden in it. */
export interface PictureToLookAt {
  readonly caseId: Ulid;
  readonly item: AttachedItem;
  readonly picture: Sha256;
}

/** At most six pictures of past cases: one of each, the keepers first, then a second of each and so on. */
export function evidenceToLookAt(cases: readonly PastCase[]): readonly PictureToLookAt[] {
  const byCase = cases.map(({ id, study }) => {
    const shown = figuresOf(study.document);
    const place = (item: AttachedItem) => {
      const index = shown.indexOf(item.id);
      return (item.star ? 0 : shown.length + 1) + (index === -1 ? shown.length : index);
    };
    return picturesOf(study.evidence)
      .toSorted((a, b) => place(a) - place(b))
      .flatMap((item) => {
        const picture = publishedPicture(item);
        return picture === null ? [] : [{ caseId: id, item, picture }];
      });
  });
  const rounds = Math.max(0, ...byCase.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => byCase.flatMap((pictures) => pictures[round] ?? []))
    .flat()
    .slice(0, MOST);
}
