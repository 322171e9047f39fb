/** How much is measured. */
export interface BenchOptions {
  readonly quick: boolean;
  /** Cases of the large notebook. */
  readonly cases: number;
  /** Times a start, a list, a print is measured per engine. */
  readonly rounds: number;
  /** Saves per engine, and edits put into an index. */
  readonly saves: number;
  /** Names of comparisons to run; empty for all. */
  readonly only: readonly string[];
}

/** Reads the command line: `--quick`, `--n 10000`, `--rounds 7`, `--saves 40`, `--only storage,search`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const given = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const quick = args.includes('--quick');
  return {
    quick,
    cases: Number(given('--n') ?? (quick ? 1000 : 10_000)),
    rounds: Number(given('--rounds') ?? (quick ? 3 : 7)),
    saves: Number(given('--saves') ?? (quick ? 20 : 40)),
    only: given('--only')?.split(',') ?? [],
  };
}
