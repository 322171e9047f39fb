import { useStore } from 'zustand';
import { hidesPixels } from '../../../shared/core/case-study/picture-edits.ts';
import { HideBoard } from './board/HideBoard.tsx';
import { HideBar } from './HideBar.tsx';
import { StagedPicture } from './Stage.tsx';
import { words } from './words.ts';
import type { Working } from './working.ts';

/** The original, being redacted or cropped. */
export function Hiding(props: Working & { tool: 'redact' | 'crop' }) {
  const { tool, item, desk, stage, openTwins, selected, onSelect, onDone } = props;
  const waiting = useStore(desk.pending, (state) => state.hidden.get(item.id));
  const hidden = waiting ?? { crop: item.edits?.crop, redactions: item.edits?.redactions ?? [] };
  const { width, height } = item;
  const remove = () => {
    const { crop, redactions = [] } = hidden;
    if (tool === 'crop') desk.hide(item.id, { redactions });
    else desk.hide(item.id, { crop, redactions: redactions.filter((_, index) => String(index) !== selected) });
    onSelect(null);
  };
  const board =
    width && height ? (
      <HideBoard
        tool={tool}
        hidden={hidden}
        size={{ width, height }}
        selected={selected}
        onSelect={onSelect}
        onChange={(next) => desk.hide(item.id, next)}
      />
    ) : null;
  return (
    <>
      <HideBar
        tool={tool}
        burning={waiting !== undefined && hidesPixels(waiting)}
        openTwins={openTwins}
        canRemove={tool === 'crop' ? hidden.crop !== undefined : selected !== null}
        onRemove={remove}
        onDone={onDone}
      />
      <StagedPicture item={item} name={words.tools[tool]} over={board} {...stage} />
    </>
  );
}
