import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';

/** What may be changed of a picture in the lightbox. */
export type PictureChange = Partial<Pick<AttachedItem, 'caption' | 'altText' | 'source' | 'star' | 'edits'>>;
