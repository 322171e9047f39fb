/** One sentence for the person at the terminal. */
export const say = (sentence) => process.stdout.write(`casebook: ${sentence}\n`);

/** A step that cannot go on: carries the sentence for the person and the exit code. */
export class Stop extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

/** Runs `main`; a Stop becomes its sentence and exit code, anything else keeps its stack. */
export async function exitWith(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = error.code;
  }
}
