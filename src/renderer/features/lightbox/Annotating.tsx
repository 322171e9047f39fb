import { useEffect, useRef, useState } from 'react';
import type { AnnotationKind } from '../../../shared/core/case-study/picture-edits.ts';
import { wholePicture } from '../../../shared/core/case-study/picture-geometry.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import { AnnotateBar } from './AnnotateBar.tsx';
import { AnnotateBoard } from './board/AnnotateBoard.tsx';
import { StagedPicture } from './Stage.tsx';
import styles from './Workbench.module.css';
import { words } from './words.ts';
import type { Working } from './working.ts';

/** The picture as it is published, being drawn on. */
export function Annotating({ item, stage, selected, onSelect, onChange, onDone }: Working) {
  const [kind, setKind] = useState<AnnotationKind>('arrow');
  const wordsField = useRef<HTMLInputElement>(null);
  const { edits } = item;
  const annotations = edits?.annotations ?? [];
  const published = publishedItem(item);
  const change = (next: readonly (typeof annotations)[number][], place: string) =>
    onChange({ edits: { ...edits, annotations: [...next] } }, place);
  const chosen = annotations.find(({ id }) => id === selected) ?? null;
  const hasWords = chosen?.kind === 'text' || chosen?.kind === 'number';
  // Words just placed are there to be written over.
  const known = useRef(annotations.length);
  useEffect(() => {
    if (annotations.length > known.current && hasWords && chosen?.kind === 'text') wordsField.current?.select();
    known.current = annotations.length;
  }, [annotations.length, hasWords, chosen?.kind]);
  const board =
    published?.width && published.height ? (
      <AnnotateBoard
        annotations={annotations}
        part={edits?.crop ?? wholePicture}
        size={{ width: published.width, height: published.height }}
        kind={kind}
        selected={selected}
        onSelect={onSelect}
        onChange={change}
        onEnter={() => wordsField.current?.select()}
      />
    ) : null;
  return (
    <>
      <AnnotateBar
        kind={kind}
        onKind={setKind}
        chosen={chosen}
        wordsField={wordsField}
        onWords={(text) =>
          change(
            annotations.map((one) => (one.id === selected ? { ...one, text } : one)),
            `words ${selected}`,
          )
        }
        onRemove={() => {
          change(
            annotations.filter(({ id }) => id !== selected),
            `remove ${selected}`,
          );
          onSelect(null);
        }}
        onDone={onDone}
      />
      {published ? (
        <StagedPicture item={published} name={words.tools.annotate} over={board} {...stage} />
      ) : (
        <p className={styles.note}>{words.notMade}</p>
      )}
    </>
  );
}
