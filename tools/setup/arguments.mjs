import path from 'node:path';
import { Stop } from './say.mjs';

const taking = new Set(['--print', '--to', '--paper', '--notebook', '--user-data']);
const paths = new Set(['--to', '--notebook', '--user-data']);

/**
 * The arguments for the app. Paths become absolute as seen from `from`, the folder npm was called in, since npm runs
 * scripts in the project's folder. An option and its value go as one, so that a title may begin with dashes. Stops, with exit code 2, on an option without its value or an unknown one.
 */
export function appArguments(given, from) {
  const result = [];
  for (let i = 0; i < given.length; i++) {
    const [option, joined] = split(given[i]);
    if (option === '--example') result.push(option);
    else if (taking.has(option)) {
      const value = joined ?? given[++i];
      if (value === undefined || value === '') throw new Stop(`${option} needs a value. ${usage}`, 2);
      result.push(`${option}=${paths.has(option) ? path.resolve(from, value) : value}`);
    } else throw new Stop(`"${given[i]}" is not something Casebook knows. ${usage}`, 2);
  }
  if (isPrinting(result) !== result.some((argument) => argument.startsWith('--to='))) {
    throw new Stop(`--print and --to go together. ${usage}`, 2);
  }
  return result;
}

/** Whether these arguments ask for a PDF rather than a window. */
export const isPrinting = (args) => args.some((argument) => argument.startsWith('--print='));

const usage =
  'Use: npm start -- [--notebook <folder> | --example] [--print "<case title or id>" --to <file.pdf> [--paper A4|Letter]]';

function split(argument) {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}
