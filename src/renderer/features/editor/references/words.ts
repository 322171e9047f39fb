import { quoted } from '../../../../shared/core/isolated.ts';

/** The words of links to cases and references to figures. */
export const words = {
  inTrash: 'in the trash',
  nowhere: 'not in this notebook',
  removedFigure: 'a figure that was removed',
  choices: 'Cases and figures',
  cases: 'Cases',
  figures: 'Figures of this case',
  looking: 'Looking…',
  nothing: (typed: string) => `No case or figure is called ${quoted(typed)}.`,
  found: (count: number) => (count === 1 ? '1 case or figure' : `${count} cases and figures`),
} as const;
