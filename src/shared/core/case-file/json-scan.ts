import { limits } from '../limits.ts';

/** Why a parsed JSON value may not come in, or undefined when it may. Walks without recursion. */
export function jsonObjection(root: unknown): 'too deep' | 'forbidden key' | undefined {
  const stack: [unknown, number][] = [[root, 1]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [value, depth] = entry;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.jsonDepth) return 'too deep';
    // An own "__proto__" is harmless until someone merges it; nothing of ours ever has one.
    if (Object.hasOwn(value, '__proto__')) return 'forbidden key';
    for (const child of Object.values(value)) stack.push([child, depth + 1]);
  }
  return undefined;
}
