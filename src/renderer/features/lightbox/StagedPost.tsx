import { type ReactNode, type Ref, useEffect } from 'react';
import styles from './Stage.module.css';
import type { StageZoom } from './stage-zoom.ts';
import { words } from './words.ts';

// It scrolls, so that the keyboard must reach it.
const reachable = { tabIndex: 0 };

/** A post's card in the place of a picture; its words are set larger by the same zoom. */
export function StagedPost({
  name,
  stageRef,
  zoom,
  scale,
  children,
}: Pick<StageZoom, 'zoom' | 'scale'> & { name: string; stageRef?: Ref<HTMLElement> | undefined; children: ReactNode }) {
  const shown = zoom === 'fit' ? 1 : zoom;
  useEffect(() => {
    scale.current = shown;
  }, [scale, shown]);
  return (
    <section ref={stageRef} className={styles.stage} aria-label={words.postStage(name)} {...reachable}>
      <div className={styles.post} style={{ zoom: shown }}>
        {children}
      </div>
    </section>
  );
}
