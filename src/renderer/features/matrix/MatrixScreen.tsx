import { businessFunctions } from '../../../shared/core/case-study/case-study.ts';
import { functionNames } from '../../../shared/core/facts/facet.ts';
import { outcomeBands } from '../../../shared/core/outcome/band.ts';
import type { MatrixRow } from '../../../shared/ipc/library-answers.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { useFormats } from '../../app/formats.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { chooseAmongAll } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell.tsx';
import { useMatrix } from './use-matrix.ts';
import { words } from './words.ts';

/** From the least known to the best, as the eye reads. */
const BANDS = outcomeBands.toReversed();

/** How the cases of each goal came out; each number lists its cases. Below, the legs of the stool with their zeros. */
export function MatrixScreen() {
  const formats = useFormats();
  const shown = useMatrix();
  const count = useSession((state) => state.notebook?.caseCount ?? 0);
  const rows = shown?.matrix.rows ?? [];
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
      <DocumentBar />
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
                  <b>{words.bands[band][0]}</b>
                  <span>{words.bands[band][1]}</span>
                </th>
              ))}
              <th scope="col">{words.all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.goal} row={row} most={most} />
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
    </>
  );
}

function Row({ row: { goal, counts }, most }: { row: MatrixRow; most: number }) {
  const formats = useFormats();
  const all = counts.reduce((sum, count) => sum + count, 0);
  const name = goal || words.noGoal;
  if (all === 0)
    return (
      <tr className={styles.none}>
        <th scope="row">{name}</th>
        <td colSpan={BANDS.length}>{words.noCase}</td>
        <td>{formats.count(0)}</td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">{name}</th>
      {BANDS.map((band) => (
        <MatrixCell
          key={band}
          goal={goal}
          name={name}
          band={band}
          count={counts[outcomeBands.indexOf(band)] ?? 0}
          most={most}
        />
      ))}
      <td>{formats.count(all)}</td>
    </tr>
  );
}
