import { memo } from 'react';
import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import { outcomeText } from '../../../../shared/core/outcome/outcome-text.ts';
import { useSession } from '../../../app/session.ts';
import { DegreeBar } from '../../../ui/DegreeBar.tsx';
import { type SpanItem, SpanOption } from './SpanOption.tsx';
import styles from './Timeline.module.css';

/** A case of which nobody says when it was. */
export const UndatedCase = memo(function UndatedCase(item: SpanItem) {
  const locale = useSession((state) => state.locale);
  const { span, room } = item;
  return (
    <SpanOption item={item} className={styles.undated} style={{ width: room }}>
      <b>{displayTitle(span.title)}</b>{' '}
      <span className={styles.outcome}>
        <DegreeBar share={span.degree} band={span.band} />
        {outcomeText(span, locale)}
      </span>
    </SpanOption>
  );
});
