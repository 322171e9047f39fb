import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AttachedItem, EvidenceItem, PostItem } from '../../../shared/core/case-study/evidence-item.ts';
import { limits } from '../../../shared/core/limits.ts';
import styles from './CaptionFields.module.css';
import { words } from './words.ts';

/** What a person may change about an item. */
export type ItemChange = Partial<
  Pick<EvidenceItem, 'caption' | 'altText' | 'source' | 'star'> & Pick<AttachedItem, 'edits'> & Pick<PostItem, 'post'>
>;

/** The number, caption and alternative text under a picture. The latter shows once there is one or it is being edited. */
export function CaptionFields({
  item,
  name,
  number,
  readOnly,
  takesFocus,
  onFocusTaken,
  onChange,
  onLeave,
}: {
  item: EvidenceItem;
  /** How the fields are spoken of. */
  name: string;
  number: number | null;
  readOnly: boolean;
  /** Whether the caption is to have the focus, as after pasting. */
  takesFocus: boolean;
  onFocusTaken: () => void;
  onChange: (change: ItemChange) => void;
  /** Enter or Escape in a field: where the focus goes next. */
  onLeave: (key: 'Enter' | 'Escape') => void;
}) {
  const caption = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    caption.current?.focus();
    onFocusTaken();
  }, [takesFocus, onFocusTaken]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave(event.key);
  };
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        {number === null ? null : <b>{number}</b>}
        <textarea
          ref={caption}
          data-line={`caption ${item.id}`}
          aria-label={words.captionOf(name)}
          placeholder={words.captionHint}
          rows={1}
          maxLength={limits.captionLength}
          readOnly={readOnly}
          value={item.caption}
          onChange={(event) => onChange({ caption: event.target.value })}
          onKeyDown={onKey}
        />
      </div>
      <div className={`${styles.line} ${styles.alt}`} data-filled={item.altText !== '' || undefined}>
        <span aria-hidden>{words.altText}</span>
        <textarea
          data-line={`alt ${item.id}`}
          aria-label={words.altTextOf(name)}
          placeholder={words.altHint}
          rows={1}
          maxLength={limits.captionLength}
          readOnly={readOnly}
          value={item.altText}
          onChange={(event) => onChange({ altText: event.target.value })}
          onKeyDown={onKey}
        />
      </div>
    </div>
  );
}
