import { limits } from '../limits.ts';

/** Why a parsed JSON value may not come in, or undefined when it may. Walks level by level, without recursion. */
export function jsonObjection(root: unknown): 'too deep' | 'forbidden key' | undefined {
  let level: object[] = [];
  addObject(level, root);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.jsonDepth) return 'too deep';
    const below: object[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const child of value) addObject(below, child);
      // An own "__proto__" is harmless until someone merges it; nothing of ours ever has one.
      else if (Object.hasOwn(value, '__proto__')) return 'forbidden key';
      else for (const key in value) addObject(below, (value as Readonly<Record<string, unknown>>)[key]);
    }
    level = below;
  }
  return undefined;
}

function addObject(to: object[], value: unknown): void {
  if (typeof value === 'object' && value !== null) to.push(value);
}
