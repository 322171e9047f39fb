import type { Measure, Variant } from './experiment.ts';

export type VariantFigure = 'exposures' | 'conversions' | 'mean' | 'standardDeviation';

/** What is wrong with a figure of a variant, in a sentence. `blocks`: nothing can be computed with it. */
export interface VariantTrouble {
  readonly about: VariantFigure;
  readonly text: string;
  readonly blocks: boolean;
}

type Figures = Pick<Variant, VariantFigure>;

/** What in a variant's figures cannot be, or is to be looked at. A missing figure is none of it. */
export function variantTroubles(figures: Figures, measure: Measure): readonly VariantTrouble[] {
  return measure === 'share' ? shareTroubles(figures) : meanTroubles(figures);
}

/** Whether all figures of a variant are there and can be computed with. */
export function isUsable(figures: Figures, measure: Measure): boolean {
  const needed = measure === 'share' ? [figures.conversions] : [figures.mean, figures.standardDeviation];
  return (
    figures.exposures !== null &&
    needed.every((figure) => figure !== null) &&
    !variantTroubles(figures, measure).some(({ blocks }) => blocks)
  );
}

function shareTroubles({ exposures, conversions }: Figures): readonly VariantTrouble[] {
  const troubles = [...countTroubles('exposures', exposures), ...countTroubles('conversions', conversions)];
  if (exposures === 0)
    troubles.push(blocking('exposures', 'Nobody saw it: there is no rate, since nothing can be divided by zero.'));
  else if (troubles.length === 0 && exposures !== null && conversions !== null && conversions > exposures)
    troubles.push(blocking('conversions', 'More did it than saw it: one of the two counts must be wrong.'));
  return troubles;
}

function meanTroubles({ exposures, standardDeviation }: Figures): readonly VariantTrouble[] {
  const troubles = [...countTroubles('exposures', exposures)];
  if (exposures === 0) troubles.push(blocking('exposures', 'No value was counted: there is no mean.'));
  if (exposures === 1)
    troubles.push(blocking('exposures', 'One value has no spread: at least two are needed to compare means.'));
  if (standardDeviation !== null && standardDeviation < 0)
    troubles.push(blocking('standardDeviation', 'A standard deviation is never below zero.'));
  if (standardDeviation === 0)
    troubles.push({
      about: 'standardDeviation',
      text: 'A standard deviation of 0 says that every value was the same. Is that so?',
      blocks: false,
    });
  return troubles;
}

function countTroubles(about: VariantFigure, count: number | null): VariantTrouble[] {
  if (count === null) return [];
  if (count < 0) return [blocking(about, 'There cannot be fewer than none.')];
  return Number.isInteger(count) ? [] : [blocking(about, 'A count is a whole number.')];
}

function blocking(about: VariantFigure, text: string): VariantTrouble {
  return { about, text, blocks: true };
}
