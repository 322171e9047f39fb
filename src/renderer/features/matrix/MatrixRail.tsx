import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { compared } from '../../../shared/core/compare/compare-limits.ts';
import { isNotYetLearnedFrom } from '../../../shared/core/learning/loop.ts';
import { clearCompared, compareChosen, toggleCompared, useComparisonChoice } from '../../app/comparison-choice.ts';
import { useFormats } from '../../app/formats.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { chooseAmongAll, showComparison } from '../../app/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { type Cell, cellChoices } from './cell.ts';
import styles from './MatrixRail.module.css';
import { RailCase } from './RailCase.tsx';
import { useCellCases } from './use-cell-cases.ts';
import { words } from './words.ts';

/** The cases of one number of the matrix, beside it: to open, to list, to hold against each other. */
export function MatrixRail({ cell, ofGoal, onClose }: { cell: Cell; ofGoal: number; onClose: () => void }) {
  const formats = useFormats();
  const page = useCellCases(cell);
  const [choosing, setChoosing] = useState(false);
  const chosen = useComparisonChoice((ids) => ids.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = cell.goal || words.noGoal;
  // Pressed by key or pointer, the number has the focus: reading goes on in what it opened.
  useEffect(() => heading.current?.focus(), []);
  const rows = page?.rows ?? [];
  const total = page?.total ?? 0;
  const notLearned = rows.filter(({ summary }) =>
    isNotYetLearnedFrom(
      summary.band,
      summary.loop.map((done) => ({ done })),
    ),
  ).length;
  const compare = () => {
    if (choosing) return chosen >= compared.least ? compareChosen() : undefined;
    if (total >= compared.least && total <= compared.most) return showComparison(rows.map(({ summary }) => summary.id));
    clearCompared();
    setChoosing(true);
  };
  return (
    <aside
      className={styles.rail}
      aria-label={words.railOf(name, cell.band)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {words.railOf(name, cell.band)}
        </h2>
        <IconButton label={words.closeRail} icon={X} onClick={onClose} />
      </div>
      <p className={styles.count}>
        {page ? words.railCount(formats.count(total), formats.counted(ofGoal, words.oneCase, words.manyCases)) : null}{' '}
        {notLearned > 0 && rows.length === total ? words.notLearned(formats.count(notLearned)) : null}
      </p>
      <ul className={styles.cases}>
        {rows.map(({ summary }) => (
          <RailCase key={summary.id} summary={summary} onCompare={choosing ? toggleCompared : null} />
        ))}
      </ul>
      {total > rows.length ? (
        <p className={styles.count}>{words.railMore(formats.count(total - rows.length))}</p>
      ) : null}
      <div className={styles.foot}>
        <Button
          onClick={() => {
            chooseAmongAll(cellChoices(cell));
            showListOver(true);
          }}
        >
          {words.asList}
        </Button>
        {total >= compared.least ? (
          <Button look="plain" aria-disabled={choosing && chosen < compared.least} onClick={compare}>
            {choosing && chosen >= compared.least ? words.compareChosen(formats.count(chosen)) : words.compare}
          </Button>
        ) : null}
        {choosing && chosen < compared.least ? <p role="status">{words.chooseToCompare}</p> : null}
      </div>
    </aside>
  );
}
