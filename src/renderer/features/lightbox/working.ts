import type { RefObject } from 'react';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { PictureChange } from './picture-change.ts';
import type { PictureDesk } from './picture-desk.ts';
import type { PictureTool } from './picture-tools.ts';
import type { StageZoom } from './stage-zoom.ts';

/** What working on a picture needs. */
export interface WorkbenchProps {
  readonly tool: PictureTool;
  readonly item: AttachedItem;
  readonly desk: PictureDesk;
  /** Answers Escape: true when it took something back. */
  readonly stepBack: RefObject<() => boolean>;
  readonly stage: StageZoom;
  /** Numbers of the figures that show what is hidden in this one. */
  readonly openTwins: readonly number[];
  readonly onChange: (change: PictureChange, place: string) => void;
  readonly onDone: () => void;
}

/** The same, with what is selected on the picture. */
export interface Working extends WorkbenchProps {
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}
