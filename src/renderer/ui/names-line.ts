import { namesIn, namesText } from '../../shared/core/case-study/names-text.ts';

/** The suggestions for the last name being typed in a line: those that contain it and are not in the line yet. */
export function suggestionsFor(line: string, known: readonly string[]): readonly string[] {
  const last = lastName(line).toLowerCase();
  const present = new Set(namesIn(line.slice(0, line.length - lastName(line).length)));
  return known.filter((name) => !present.has(name) && name !== lastName(line) && name.toLowerCase().includes(last));
}

/** The line with the name being typed replaced by a chosen one, ready for the next. */
export function withChosen(line: string, name: string): string {
  return namesText([...namesIn(line.slice(0, line.length - lastName(line).length)), name]).concat(', ');
}

function lastName(line: string): string {
  return (/[^,;\n]*$/.exec(line)?.[0] ?? '').trimStart();
}
