import { Maximize2, Trash2 } from 'lucide-react';
import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CaptionFields, type ItemChange } from './CaptionFields.tsx';
import styles from './FigureBlock.module.css';
import { Picture } from './Picture.tsx';
import { PostCard } from './post/PostCard.tsx';
import { words } from './words.ts';

export interface FigureBlockProps {
  /** Null when the item is no longer among the evidence. */
  readonly item: EvidenceItem | null;
  readonly number: number | null;
  /** Per cent of the text's width. */
  readonly width: number;
  readonly widths: readonly number[];
  readonly selected: boolean;
  readonly readOnly: boolean;
  readonly takesFocus: boolean;
  readonly onFocusTaken: () => void;
  readonly onChange: (change: ItemChange) => void;
  readonly onLeave: (key: 'Enter' | 'Escape') => void;
  readonly onOpen: () => void;
  readonly onWidth: (width: number) => void;
  readonly onRemove: () => void;
}

/** A figure in the text: its picture or post, caption and, while it is selected or being written in, its width and removal. */
export function FigureBlock(props: FigureBlockProps) {
  const { item, number, width, widths, selected, readOnly } = props;
  // A card of words has no size of its own to keep.
  const isPost = item?.kind === 'post';
  const name = number === null ? words.caption.toLowerCase() : words.picture(number);
  return (
    <figure
      className={`${styles.figure} ${selected ? `${styles.selected} is-picked` : ''}`}
      style={{ width: isPost ? '100%' : `${width}%` }}
      aria-label={item?.caption || name}
    >
      {item ? <Shown {...props} item={item} /> : <p className={styles.gone}>{words.removedItem}</p>}
      {item ? (
        <CaptionFields
          item={item}
          name={name}
          number={number}
          readOnly={readOnly}
          takesFocus={props.takesFocus}
          onFocusTaken={props.onFocusTaken}
          onChange={props.onChange}
          onLeave={props.onLeave}
        />
      ) : null}
      {readOnly ? null : (
        <div className={styles.tools} role="toolbar" aria-label={name}>
          {(isPost ? [] : widths).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === width}
              aria-label={`${words.width} ${words.widthOf(one)}`}
              onClick={() => props.onWidth(one)}
            >
              {words.widthOf(one)}
            </button>
          ))}
          <IconButton label={words.open(name)} icon={Maximize2} onClick={props.onOpen} />
          <IconButton label={words.removeFromText} icon={Trash2} onClick={props.onRemove} />
        </div>
      )}
    </figure>
  );
}

function Shown({ item, readOnly, onChange, onLeave }: FigureBlockProps & { item: EvidenceItem }) {
  if (item.kind !== 'post') return <Picture item={item} />;
  return (
    <PostCard
      item={item}
      readOnly={readOnly}
      onChange={(post) => onChange({ post })}
      onLeave={() => onLeave('Escape')}
    />
  );
}
