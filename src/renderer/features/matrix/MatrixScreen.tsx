import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { businessFunctions } from '../../../shared/core/case-study/case-study.ts';
import { functionNames } from '../../../shared/core/facts/facet.ts';
import { outcomeBands } from '../../../shared/core/outcome/band.ts';
import { bandHeads } from '../../../shared/core/outcome/band-heads.ts';
import type { MatrixRow } from '../../../shared/ipc/library-answers.ts';
import { CommandButton } from '../../app/CommandButton.tsx';
import { useCommand } from '../../app/commands.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { flushAll } from '../../app/flush.ts';
import { useFormats } from '../../app/formats.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { chooseAmongAll, planFor } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import type { Cell } from './cell.ts';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixRail } from './MatrixRail.tsx';
import { useMatrix } from './use-matrix.ts';
import { words } from './words.ts';

/** From the least known to the best, as the eye reads. */
const BANDS = outcomeBands.toReversed();

/** How the cases of each goal came out; each number lists its cases. Below, the legs of the stool with their zeros. */
export function MatrixScreen({ onPrint }: { onPrint: () => void }) {
  const formats = useFormats();
  const shown = useMatrix();
  const count = useSession((state) => state.notebook?.caseCount ?? 0);
  const rows = shown?.matrix.rows ?? [];
  const [cell, setCell] = useState<Cell | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = (next: Cell) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setCell(next);
  };
  const close = () => {
    flushSync(() => setCell(null));
    opener.current?.focus();
  };
  useCommand('print', () => void flushAll().then(onPrint), count > 0);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  if (count === 0)
    return (
      <>
        <DocumentBar />
        <div className={styles.scroll}>
          <h1 className={styles.title}>{words.empty}</h1>
          <p className={styles.lede}>{words.emptyLede}</p>
        </div>
      </>
    );
  return (
    <>
      <DocumentBar>
        <span className={styles.space} />
        <CommandButton command="print" icon={Printer} />
      </DocumentBar>
      <div className={styles.beside}>
        <div className={styles.scroll}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lede}>{words.lede(formats.counted(count, words.oneCase, words.manyCases))}</p>
          {shown && !shown.matrix.complete ? <p className={styles.lede}>{words.incomplete}</p> : null}
          <table className={styles.matrix} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.goal}</th>
                {BANDS.map((band) => (
                  <th key={band} scope="col">
                    <b>{bandHeads[band][0]}</b>
                    <span>{bandHeads[band][1]}</span>
                  </th>
                ))}
                <th scope="col">{words.all}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.goal} row={row} most={most} open={cell} onOpen={open} />
              ))}
            </tbody>
          </table>
          {shown ? (
            <section className={styles.functions} aria-label={words.functions}>
              <h2>{words.functions}</h2>
              <ul>
                {businessFunctions.map((one) => {
                  const found = shown.functions.find(({ value }) => value === one)?.count ?? 0;
                  return (
                    <li key={one} data-none={found === 0 ? '' : undefined}>
                      <button
                        type="button"
                        disabled={found === 0}
                        onClick={() => {
                          chooseAmongAll([{ kind: 'business function', values: [one] }]);
                          showListOver(true);
                        }}
                      >
                        <b>{formats.count(found)}</b>
                        {functionNames[one]}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </section>
          ) : null}
        </div>
        {cell ? (
          <MatrixRail
            key={`${cell.goal} ${cell.band}`}
            cell={cell}
            ofGoal={sumOf(rows.find(({ goal }) => goal === cell.goal)?.counts ?? [])}
            onClose={close}
          />
        ) : null}
      </div>
    </>
  );
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function Row({
  row: { goal, counts },
  most,
  open,
  onOpen,
}: {
  row: MatrixRow;
  most: number;
  open: Cell | null;
  onOpen: (cell: Cell) => void;
}) {
  const formats = useFormats();
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const all = sumOf(counts);
  const name = goal || words.noGoal;
  if (all === 0)
    return (
      <tr className={styles.none}>
        <th scope="row">
          <bdi>{name}</bdi>
        </th>
        <td colSpan={BANDS.length}>
          {words.noCase} {writable && goal ? <PlanOne goal={goal} /> : null}
        </td>
        <td>{formats.count(0)}</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {BANDS.map((band) => (
        <MatrixCell
          key={band}
          name={name}
          band={band}
          count={counts[outcomeBands.indexOf(band)] ?? 0}
          most={most}
          isOpen={open?.goal === goal && open.band === band}
          onOpen={() => onOpen({ goal, band })}
        />
      ))}
      <td>{formats.count(all)}</td>
    </tr>
  );
}

/** Begins a plan for a goal that has no case yet. */
function PlanOne({ goal }: { goal: string }) {
  return (
    <button type="button" className={styles.plan} aria-label={words.planFor(goal)} onClick={() => planFor(goal)}>
      {words.planOne}
    </button>
  );
}
