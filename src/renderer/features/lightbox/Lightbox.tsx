import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { AttachedItem, EvidenceItem, PostItem } from '../../../shared/core/case-study/evidence-item.ts';
import { openTwins } from '../../../shared/core/case-study/open-twins.ts';
import { hidesPixels } from '../../../shared/core/case-study/picture-edits.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import { announce } from '../../app/announce.ts';
import { useCommand } from '../../app/commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FilmStrip } from './FilmStrip.tsx';
import styles from './Lightbox.module.css';
import { LightboxBar } from './LightboxBar.tsx';
import { Particulars } from './particulars/Particulars.tsx';
import { twinWords } from './particulars/twin-words.ts';
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
  /** The case's pictures and posts in the order of their numbers; never empty. */
  readonly figures: readonly EvidenceItem[];
  readonly opened: EvidenceItem;
  /** What a figure is called by. */
  readonly numberOf: (id: string) => number;
  readonly readOnly: boolean;
  /** Undoes the last change of the case. */
  readonly undo: () => void;
  readonly onChange: (id: string, change: PictureChange, place: string) => void;
  /** The card of a post. */
  readonly drawPost: (item: PostItem) => ReactNode;
}

/** One picture or post of the case, large, with all that is known about it; or two side by side. */
export function Lightbox(props: LightboxProps) {
  const { desk, figures, opened, numberOf, readOnly, undo, onChange, drawPost } = props;
  const [tool, setTool] = useState<PictureTool | null>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [other, setOther] = useState<string | null>(null);
  const [onOther, setOnOther] = useState(false);
  const scale = useRef(1);
  const stage = useRef<HTMLElement>(null);
  const stepBack = useRef<() => boolean>(() => false);
  const pending = useStore(desk.pending, (state) => state.hidden.size > 0);

  const second = other === null ? null : (figures.find(({ id }) => id === other) ?? null);
  const active = second && onOther ? second : opened;
  const at = figures.indexOf(active);
  const picture = opened.kind === 'post' ? null : opened;

  // A copy that was lost, or could not be made before, is made again as soon as the picture is looked at.
  const openedId = opened.id;
  const edits = picture?.edits;
  const lacksCopy = !readOnly && picture !== null && hidesButLacksCopy(picture);
  const retried = useRef(new Set<string>());
  useEffect(() => {
    if (!lacksCopy || desk.pending.getState().hidden.has(openedId)) return;
    // Once for each picture: what cannot be made now would otherwise be tried without end.
    if (retried.current.has(openedId)) return;
    retried.current.add(openedId);
    desk.hide(openedId, { crop: edits?.crop, redactions: edits?.redactions ?? [] });
  }, [lacksCopy, openedId, edits, desk]);

  const titleOf = (id: string) => {
    const index = figures.findIndex((figure) => figure.id === id);
    const kind = figures[index]?.kind === 'post' ? 'post' : 'picture';
    return words.title(numberOf(id), kind, index + 1, figures.length);
  };
  const show = (id: string) => {
    if (second && onOther) setOther(id);
    else desk.open(id);
    if (!second) setZoom('fit');
    announce(titleOf(id));
  };
  const step = (by: 1 | -1) => {
    const next = figures[at + by];
    if (next) show(next.id);
  };
  const compare = () => {
    setTool(null);
    setOnOther(false);
    setOther(other === null ? ((figures[at + 1] ?? figures[at - 1])?.id ?? null) : null);
  };
  // What had the focus goes with the tool. Where it is not handed on in the same turn, the window takes it a frame later,
  // from whatever was pressed meanwhile.
  const leaveTool = () => {
    flushSync(() => setTool(null));
    stage.current?.focus();
  };
  const zoomBy = (direction: 1 | -1) => setZoom(zoomedBy(scale.current, direction));
  const onKey = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('input, textarea, select')))
      return;
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

  const twins = openTwins(figures);
  const stageProps = { zoom, onZoom: setZoom, scale };
  const measured = picture?.width !== undefined && picture.height !== undefined;
  return (
    <Dialog
      open
      whole
      title={titleOf(active.id)}
      first={stage}
      lets={HISTORY}
      onKeyDown={onKey}
      onClose={() => {
        if (stepBack.current()) return;
        if (tool) leaveTool();
        else desk.close();
      }}
    >
      <div className={styles.lightbox}>
        <LightboxBar
          place={words.count(at + 1, figures.length)}
          zoom={zoom}
          tool={tool}
          onTool={readOnly ? null : (next) => setTool(tool === next ? null : next)}
          comparing={second !== null}
          canCompare={figures.length > 1}
          whyNotDraw={picture ? (measured ? null : words.noSize) : words.noPixels}
          onZoom={zoomBy}
          onFit={() => setZoom('fit')}
          onCompare={compare}
          onClose={desk.close}
        />
        {tool && !second && picture ? (
          <Workbench
            key={`${opened.id} ${tool}`}
            tool={tool}
            item={picture}
            desk={desk}
            stepBack={stepBack}
            openTwins={twins.flatMap(({ hidden, open }) => (hidden === picture ? [numberOf(open.id)] : []))}
            onChange={(change, place) => onChange(opened.id, change, place)}
            onDone={leaveTool}
            stage={stageProps}
          />
        ) : (
          <div className={styles.stages}>
            <Stage
              item={opened}
              drawPost={drawPost}
              ref={stage}
              number={numberOf(opened.id)}
              {...stageProps}
              {...(second ? { active: !onOther, onActivate: () => setOnOther(false) } : {})}
              {...(second ? {} : { onStep: step, isFirst: at === 0, isLast: at === figures.length - 1 })}
            />
            {second ? (
              <Stage
                item={second}
                drawPost={drawPost}
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
          warnings={tool ? [] : twinWords(twins, active, numberOf)}
          onChange={(change, place) => onChange(active.id, change, place)}
        />
        <FilmStrip figures={figures} numberOf={numberOf} current={active.id} onShow={show} />
      </div>
    </Dialog>
  );
}

function hidesButLacksCopy(picture: AttachedItem): boolean {
  return picture.edits !== undefined && hidesPixels(picture.edits) && publishedItem(picture) === null;
}
