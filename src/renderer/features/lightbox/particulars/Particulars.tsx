import type { EvidenceItem, Star } from '../../../../shared/core/case-study/evidence-item.ts';
import { hidesPixels } from '../../../../shared/core/case-study/picture-edits.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { useFormats } from '../../../app/formats.ts';
import { StarButtons } from '../../../ui/StarButtons.tsx';
import type { PictureChange } from '../picture-change.ts';
import { words } from '../words.ts';
import { fileLine } from './file-line.ts';
import styles from './Particulars.module.css';
import { SourceFields } from './SourceFields.tsx';

/** Everything that is said about a picture or post, each where it can be changed. What a post says stands on its card. */
export function Particulars({
  item,
  number,
  readOnly,
  warnings,
  onChange,
}: {
  item: EvidenceItem;
  number: number;
  readOnly: boolean;
  /** What to know before it is handed on. */
  warnings: readonly string[];
  onChange: (change: PictureChange, place: string) => void;
}) {
  const { count } = useFormats();
  const starWords: Readonly<Record<Star, string>> = { positive: words.good, negative: words.bad };
  const long = (field: 'caption' | 'altText', label: string, hint: string, look: string) => (
    <textarea
      className={look}
      aria-label={label}
      placeholder={hint}
      rows={1}
      maxLength={limits.captionLength}
      readOnly={readOnly}
      value={item[field]}
      onChange={(event) => onChange({ [field]: event.target.value }, 'lightbox')}
    />
  );
  return (
    <aside className={styles.aside} aria-label={words.particulars[item.kind === 'post' ? 'post' : 'picture']}>
      <h2 className={styles.first}>{words.figure(number)}</h2>
      {long('caption', words.caption, words.captionHint, styles.caption ?? '')}
      <div className={styles.stars}>
        <StarButtons
          star={item.star}
          labels={starWords}
          disabled={readOnly}
          onChange={(star) => onChange({ star }, 'lightbox')}
        />
      </div>
      <SourceFields item={item} readOnly={readOnly} onChange={(source) => onChange({ source }, 'lightbox')} />
      {item.kind === 'post' ? null : (
        <>
          <h2>{words.altText}</h2>
          {long('altText', words.altText, words.altHint, styles.typed ?? '')}
          <h2>{words.file}</h2>
          <p className={styles.file}>
            {fileLine(item, count)} {item.edits && hidesPixels(item.edits) ? words.hidden : words.original}
          </p>
          {warnings.map((warning) => (
            <p key={warning} className={`${styles.file} ${styles.warning}`}>
              {warning}
            </p>
          ))}
        </>
      )}
    </aside>
  );
}
