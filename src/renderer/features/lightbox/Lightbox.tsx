import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { hidesPixels } from '../../../shared/core/case-study/picture-edits.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import { announce } from '../../app/announce.ts';
import { useCommand } from '../../app/commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FilmStrip } from './FilmStrip.tsx';
import styles from './Lightbox.module.css';
import { LightboxBar } from './LightboxBar.tsx';
import { Particulars } from './particulars/Particulars.tsx';
import type { PictureChange } from './picture-change.ts';
import type { PictureDesk } from './picture-desk.ts';
import type { PictureTool } from './picture-tools.ts';
import { Stage } from './Stage.tsx';
import { Workbench } from './Workbench.tsx';
import { words } from './words.ts';
import { type Zoom, zoomedBy } from './zoom.ts';

const HISTORY = ['undo', 'redo'] as const;

export interface LightboxProps {
  readonly desk: PictureDesk;
  /** The case's pictures in the order of their numbers; never empty. */
  readonly pictures: readonly AttachedItem[];
  readonly opened: AttachedItem;
  /** What a picture is called by: figures of other kinds are counted too. */
  readonly numberOf: (id: string) => number;
  readonly readOnly: boolean;
  /** Undoes the last change of the case. */
  readonly undo: () => void;
  readonly onChange: (id: string, change: PictureChange, place: string) => void;
}

/** One picture of the case, large, with all that is known about it; or two side by side. */
export function Lightbox({ desk, pictures, opened, numberOf, readOnly, undo, onChange }: LightboxProps) {
  const [tool, setTool] = useState<PictureTool | null>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [other, setOther] = useState<string | null>(null);
  const [onOther, setOnOther] = useState(false);
  const scale = useRef(1);
  const stage = useRef<HTMLElement>(null);
  const stepBack = useRef<() => boolean>(() => false);
  const pending = useStore(desk.pending, (state) => state.hidden.size > 0);

  const second = other === null ? null : (pictures.find(({ id }) => id === other) ?? null);
  const active = second && onOther ? second : opened;
  const at = pictures.indexOf(active);

  // A copy that was lost, or could not be made before, is made again as soon as the picture is looked at.
  const { edits, id: openedId } = opened;
  const lacksCopy = !readOnly && edits !== undefined && hidesPixels(edits) && publishedItem(opened) === null;
  const retried = useRef(new Set<string>());
  useEffect(() => {
    if (!lacksCopy || desk.pending.getState().hidden.has(openedId)) return;
    // Once for each picture: what cannot be made now would otherwise be tried without end.
    if (retried.current.has(openedId)) return;
    retried.current.add(openedId);
    desk.hide(openedId, { crop: edits?.crop, redactions: edits?.redactions ?? [] });
  }, [lacksCopy, openedId, edits, desk]);

  const show = (id: string) => {
    if (second && onOther) setOther(id);
    else desk.open(id);
    if (!second) setZoom('fit');
    const index = pictures.findIndex((picture) => picture.id === id);
    announce(words.title(numberOf(id), index + 1, pictures.length));
  };
  const step = (by: 1 | -1) => {
    const next = pictures[at + by];
    if (next) show(next.id);
  };
  const compare = () => {
    setTool(null);
    setOnOther(false);
    setOther(other === null ? ((pictures[at + 1] ?? pictures[at - 1])?.id ?? null) : null);
  };
  const zoomBy = (direction: 1 | -1) => setZoom(zoomedBy(scale.current, direction));
  const onKey = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('input, textarea'))) return;
    if (key === 'ArrowRight' || key === 'PageDown') step(1);
    else if (key === 'ArrowLeft' || key === 'PageUp') step(-1);
    else if (key === '+' || key === '=') zoomBy(1);
    else if (key === '-') zoomBy(-1);
    else if (key === '0') setZoom('fit');
    else if (key === '1') setZoom(1);
    else return;
    event.preventDefault();
  };
  // What is still being burnt in is not in the history yet; taken back now, it would come after all.
  useCommand('undo', () => (pending ? desk.settled().then(undo) : false), !readOnly);

  const stageProps = { zoom, onZoom: setZoom, scale };
  return (
    <Dialog
      open
      whole
      title={words.title(numberOf(active.id), at + 1, pictures.length)}
      first={stage}
      lets={HISTORY}
      onKeyDown={onKey}
      onClose={() => {
        if (stepBack.current()) return;
        if (tool) setTool(null);
        else desk.close();
      }}
    >
      <div className={styles.lightbox}>
        <LightboxBar
          place={words.count(at + 1, pictures.length)}
          zoom={zoom}
          tool={tool}
          onTool={readOnly ? null : (next) => setTool(tool === next ? null : next)}
          comparing={second !== null}
          canCompare={pictures.length > 1}
          canDraw={opened.width !== undefined && opened.height !== undefined}
          onZoom={zoomBy}
          onFit={() => setZoom('fit')}
          onCompare={compare}
          onClose={desk.close}
        />
        {tool && !second ? (
          <Workbench
            key={`${opened.id} ${tool}`}
            tool={tool}
            item={opened}
            desk={desk}
            stepBack={stepBack}
            onChange={(change, place) => onChange(opened.id, change, place)}
            onDone={() => setTool(null)}
            stage={stageProps}
          />
        ) : (
          <div className={styles.stages}>
            <Stage
              item={opened}
              ref={stage}
              number={numberOf(opened.id)}
              {...stageProps}
              {...(second ? { active: !onOther, onActivate: () => setOnOther(false) } : {})}
              {...(second ? {} : { onStep: step, isFirst: at === 0, isLast: at === pictures.length - 1 })}
            />
            {second ? (
              <Stage
                item={second}
                number={numberOf(second.id)}
                {...stageProps}
                active={onOther}
                onActivate={() => setOnOther(true)}
              />
            ) : null}
          </div>
        )}
        <Particulars
          key={active.id}
          item={active}
          number={numberOf(active.id)}
          readOnly={readOnly}
          onChange={(change, place) => onChange(active.id, change, place)}
        />
        <FilmStrip pictures={pictures} numberOf={numberOf} current={active.id} onShow={show} />
      </div>
    </Dialog>
  );
}
