import type { AmountStyle } from '../metrics/amount-text.ts';
import type { Annotation } from '../metrics/annotation.ts';
import type { Days } from './scales.ts';

/** How large a plot is drawn, in CSS pixels, which days it shows, and how its words are written. */
export interface PlotRoom {
  readonly width: number;
  readonly height: number;
  readonly days: Days;
  readonly style: AmountStyle;
}

/** How a line is drawn: what is measured, what lies before the campaign, and either across what is missing. */
export type PathLook = 'now' | 'past' | 'missing';

/** Where days and values are on a drawing, and back; days counted from 1970. */
export interface Places {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly dayAt: (x: number) => number;
  readonly valueAt: (y: number) => number;
}

/** A plot as lines, words and places, ready to be drawn on a screen or on paper. Lengths in CSS pixels. */
export interface PlotDrawing {
  readonly width: number;
  readonly height: number;
  readonly places: Places;
  /** The edges of the field between the axes. */
  readonly field: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly values: readonly { readonly y: number; readonly text: string }[];
  /** The lowest value of the axis, where that is not nought. */
  readonly begins: string | null;
  readonly times: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly period: {
    readonly x: number;
    readonly width: number;
    readonly text: string;
    readonly textAt: number;
  } | null;
  readonly levels: readonly { readonly is: 'target' | 'baseline'; readonly y: number }[];
  readonly paths: readonly { readonly look: PathLook; readonly d: string }[];
  /** Points that stand alone, or few enough to be seen; hollow where only some days are known. */
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly look: 'now' | 'past';
    readonly hollow: boolean;
  }[];
  /** Where a line is counted anew, with the sign of the footnote. */
  readonly breaks: readonly { readonly x: number; readonly sign: string }[];
  /** Names at the ends of the lines; `from` is the end itself. */
  readonly ends: readonly {
    readonly value: string;
    readonly name: string;
    readonly y: number;
    readonly from: { readonly x: number; readonly y: number };
  }[];
  /** The name stands under the value rather than beside it. */
  readonly stacked: boolean;
  readonly pins: readonly {
    readonly number: number;
    readonly kind: Annotation['kind'];
    readonly id: string;
    readonly x: number;
    /** Where the mark stands. */
    readonly y: number;
    /** The point that it is about. */
    readonly at: number;
    /** The end of its days, where there are several. */
    readonly to: number | null;
  }[];
}
