import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type PointerEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import type { AttachedItem, EvidenceItem, PostItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { PixelSize } from '../../../shared/core/case-study/picture-geometry.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import { limits } from '../../../shared/core/limits.ts';
import { originalAddress } from '../../app/thumbnails.ts';
import { Annotations } from '../../ui/Annotations.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Stage.module.css';
import { StagedPost } from './StagedPost.tsx';
import type { StageZoom } from './stage-zoom.ts';
import { useScale } from './use-scale.ts';
import { words } from './words.ts';

/** A picture as it is published, at any size, moved by dragging, zoomed by the wheel; or a post's card. */
export function Stage({
  item,
  drawPost,
  number,
  ref,
  active,
  onActivate,
  onStep,
  isFirst = false,
  isLast = false,
  ...zoom
}: StageZoom & {
  item: EvidenceItem;
  drawPost: (item: PostItem) => ReactNode;
  number: number;
  ref?: Ref<HTMLElement>;
  /** Whether this is the one of two that the keys belong to. */
  active?: boolean;
  onActivate?: () => void;
  onStep?: (by: 1 | -1) => void;
  isFirst?: boolean;
  isLast?: boolean;
}) {
  const published = item.kind === 'post' ? null : publishedItem(item);
  const name = words.figure(number);
  return (
    <div className={`${styles.place} ${active ? styles.active : ''}`}>
      {active === undefined ? null : (
        <button type="button" className={styles.name} aria-pressed={active} onClick={onActivate}>
          <b>{name}</b> {item.caption}
        </button>
      )}
      {item.kind === 'post' ? (
        <StagedPost key={item.id} name={name} stageRef={ref} {...zoom}>
          {drawPost(item)}
        </StagedPost>
      ) : published ? (
        <StagedPicture key={published.attachment} item={published} name={name} stageRef={ref} {...zoom} />
      ) : (
        <section ref={ref} className={styles.empty} aria-label={words.stage(name)} tabIndex={-1}>
          <p>{words.notMade}</p>
        </section>
      )}
      {onStep ? (
        <>
          <button
            type="button"
            className={`${styles.arrow} ${styles.left}`}
            aria-label={words.previous}
            disabled={isFirst}
            onClick={() => onStep(-1)}
          >
            <Icon of={ChevronLeft} />
          </button>
          <button
            type="button"
            className={`${styles.arrow} ${styles.right}`}
            aria-label={words.next}
            disabled={isLast}
            onClick={() => onStep(1)}
          >
            <Icon of={ChevronRight} />
          </button>
        </>
      ) : null}
    </div>
  );
}

// It scrolls, so that the keyboard must reach it.
const reachable = { tabIndex: 0 };

/** The picture with whatever lies on it, in a place that scrolls. `over` takes the place of its drawings. */
export function StagedPicture({
  item,
  name,
  stageRef,
  over,
  ...zoom
}: StageZoom & { item: AttachedItem; name: string; stageRef?: Ref<HTMLElement> | undefined; over?: ReactNode }) {
  const [found, setFound] = useState<PixelSize | 'missing' | null>(null);
  const { width, height } = item;
  const known = width && height ? { width, height } : null;
  const size = known ?? (found === 'missing' ? null : found);
  const { place, scale } = useScale(size, zoom);
  const panning = useRef<{ x: number; y: number } | null>(null);

  const tooLarge = known !== null && known.width * known.height > limits.picturePixels;
  if (tooLarge || found === 'missing')
    return (
      <section ref={stageRef} className={styles.empty} aria-label={words.stage(name)} tabIndex={-1}>
        <p>{tooLarge ? words.tooLarge(item.fileName) : words.missing(item.fileName)}</p>
      </section>
    );
  const pan = (event: PointerEvent<HTMLElement>) => {
    if (!panning.current) return;
    event.currentTarget.scrollLeft -= event.clientX - panning.current.x;
    event.currentTarget.scrollTop -= event.clientY - panning.current.y;
    panning.current = { x: event.clientX, y: event.clientY };
  };
  const put = (element: HTMLElement | null) => {
    place(element);
    if (typeof stageRef === 'function') stageRef(element);
    else if (stageRef) stageRef.current = element;
  };
  return (
    <section
      ref={put}
      className={styles.stage}
      aria-label={words.stage(name)}
      {...reachable}
      onPointerDown={(event) => {
        if (over || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        panning.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={pan}
      onPointerUp={() => {
        panning.current = null;
      }}
    >
      <div
        className={styles.sheet}
        style={size ? { width: size.width * scale, height: size.height * scale } : undefined}
      >
        <img
          src={originalAddress(item.attachment)}
          alt={item.altText || item.caption || item.fileName}
          draggable={false}
          onLoad={({ currentTarget }) => {
            if (!known) setFound({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight });
          }}
          onError={() => setFound('missing')}
        />
        {over ?? (size ? <Annotations annotations={item.edits?.annotations ?? []} size={size} /> : null)}
      </div>
    </section>
  );
}
