import path from 'node:path';
import { Stop } from './say.mjs';

const taking = new Set(['--print', '--to', '--notebook']);
const paths = new Set(['--to', '--notebook']);

/**
 * The arguments for the app. Paths become absolute as seen from `from`, the folder npm was called in, since npm runs
 * scripts in the project's folder. Stops, with exit code 2, on an option without its value or an unknown one.
 */
export function appArguments(given, from) {
  const result = [];
  for (let i = 0; i < given.length; i++) {
    const [option, joined] = split(given[i]);
    if (option === '--example') result.push(option);
    else if (taking.has(option)) {
      const value = joined ?? given[++i];
      if (value === undefined || value === '') throw new Stop(`${option} needs a value. ${usage}`, 2);
      result.push(option, paths.has(option) ? path.resolve(from, value) : value);
    } else throw new Stop(`"${given[i]}" is not something Casebook knows. ${usage}`, 2);
  }
  if (result.includes('--print') !== result.includes('--to')) {
    throw new Stop(`--print and --to go together. ${usage}`, 2);
  }
  return result;
}

const usage = 'Use: npm start -- [--notebook <folder> | --example] [--print "<case title or id>" --to <file.pdf>]';

function split(argument) {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}
