import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { numberMarks } from '../../../shared/core/case-study/read-figure.ts';
import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { announce } from '../../app/announce.ts';
import { ExperimentRecord } from './ExperimentRecord.tsx';
import type { EarlierTests, FigureChoice } from './experiment-context.ts';
import { words } from './words.ts';

/** The A/B tests of a case, each a record to fill in with what it came to. Nothing where there is none. */
export function ExperimentList({
  experiments,
  figures,
  locale,
  readOnly,
  change,
  findEarlier,
  openFigure,
  openCase,
  onGone,
}: {
  experiments: readonly Experiment[];
  figures: readonly FigureChoice[];
  locale: string;
  readOnly: boolean;
  /** Changes them in the one history of the case; `place` names the input a change came from. */
  change: (experiments: Experiment[], place: string) => void;
  findEarlier: EarlierTests;
  openFigure: (id: Ulid) => void;
  openCase: (id: Ulid) => void;
  /** The last of them was removed, and the focus with it. */
  onGone: () => void;
}) {
  const marks = useMemo(() => numberMarks(locale), [locale]);
  return experiments.map((experiment, index) => (
    <ExperimentRecord
      key={experiment.id}
      experiment={experiment}
      title={experiments.length === 1 ? words.title : words.titleOf(index + 1)}
      findEarlier={findEarlier}
      openCase={openCase}
      onRemove={() => {
        const near = experiments[index + 1] ?? experiments[index - 1];
        const left = experiments.filter(({ id }) => id !== experiment.id);
        // In the same turn as the key: the next one must not go to a button that is gone.
        flushSync(() => change(left, `remove ${experiment.id}`));
        if (near) document.querySelector<HTMLElement>(`[data-experiment="${near.id}"] textarea`)?.focus();
        else onGone();
        announce(words.removed);
      }}
      context={{
        locale,
        marks,
        readOnly,
        figures,
        openFigure,
        change: (next, place) =>
          change(
            experiments.map((one) => (one.id === experiment.id ? { ...one, ...next } : one)),
            `${experiment.id} ${place}`,
          ),
      }}
    />
  ));
}
