import { seeded } from '../../tools/example/seed.ts';

/** Seeded chance with the few draws the generator needs. */
export interface Chance {
  /** From 0 up to 1. */
  readonly unit: () => number;
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <Item>(from: readonly Item[]) => Item;
  /** Different items of a list, at most as many as it has. */
  readonly some: <Item>(from: readonly Item[], count: number) => Item[];
}

/** The same seed gives the same draws on every machine. */
export function chance(seed: number): Chance {
  const unit = seeded(seed);
  const whole = (least: number, most: number) => least + Math.floor(unit() * (most - least + 1));
  const pick = <Item>(from: readonly Item[]) => from[whole(0, from.length - 1)] as Item;
  const some = <Item>(from: readonly Item[], count: number) => {
    const rest = [...from];
    const taken: Item[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(whole(0, rest.length - 1), 1));
    return taken;
  };
  return { unit, whole, pick, some };
}
