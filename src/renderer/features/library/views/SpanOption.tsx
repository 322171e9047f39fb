import type { CSSProperties, ReactNode } from 'react';
import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import { outcomeText } from '../../../../shared/core/outcome/outcome-text.ts';
import type { CaseSpan } from '../../../../shared/ipc/library-answers.ts';
import { toggleCompared, useComparisonChoice } from '../../../app/comparison-choice.ts';
import { useFormats } from '../../../app/formats.ts';
import { useSession } from '../../../app/session.ts';
import { asksToCompare } from '../compare/asks-to-compare.ts';
import { CompareBox } from '../compare/CompareBox.tsx';
import { words as libraryWords } from '../words.ts';
import styles from './Timeline.module.css';
import { spanId } from './TimelineBox.tsx';

/** A case on the timeline, and its place there. */
export interface SpanItem {
  readonly span: CaseSpan;
  readonly index: number;
  readonly total: number;
  readonly active: boolean;
  /** CSS pixels. */
  readonly room: number;
  readonly onChoose: (index: number, span: CaseSpan) => void;
}

/** One case to be chosen on the timeline, by its name, dates and outcome. */
export function SpanOption({
  item: { span, index, total, active, onChoose },
  className = '',
  style,
  children,
}: {
  item: SpanItem;
  className: string | undefined;
  style: CSSProperties;
  children: ReactNode;
}) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const when = formats.months(span.from, span.to);
  const isCompared = useComparisonChoice((ids) => ids.includes(span.id));
  const about = [displayTitle(span.title), when, outcomeText(span, locale)].filter((part) => part !== '');
  return (
    // The keys are the listbox's: it keeps the focus, the options never have it.
    <div
      id={spanId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-setsize={total}
      aria-posinset={index + 1}
      // Without dates all of it stands there to be read.
      aria-label={when === '' ? undefined : [...about, ...(isCompared ? [libraryWords.compareChosen] : [])].join(', ')}
      title={about.join('\n')}
      data-case={span.id}
      className={`${className} ${active ? styles.active : ''}`}
      style={style}
      onClick={(event) => (asksToCompare(event) ? toggleCompared(span.id) : onChoose(index, span))}
      onKeyDown={undefined}
    >
      {children}
      {isCompared ? <CompareBox id={span.id} place={when === '' ? 'cell' : 'span'} /> : null}
    </div>
  );
}
