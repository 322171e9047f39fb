import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFile, documentWith, savedCase } from '../support/edited-case.ts';
import { notebookPlaces, openTestNotebook } from '../support/temporary-notebook.ts';

const runs = process.env.CASEBOOK_LONG ? 1_000 : 200;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Puts `value` in the place of the node that stands `at` that part of the way through the tree. */
function replaceNode(root: Json, at: number, value: Json): Json {
  const places: { readonly holder: Json[] | { [key: string]: Json }; readonly key: string }[] = [];
  const walk = (node: Json) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push({ holder: node, key });
      walk(child);
    }
  };
  walk(root);
  const place = places[Math.floor(at * places.length)];
  if (place) Object.assign(place.holder, { [place.key]: value });
  return root;
}

const flips = fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), bit: fc.nat(7) }), {
  minLength: 1,
  maxLength: 4,
});
const swap = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  value: fc.oneof(
    fc.constantFrom<Json>(null, true, -1, 1e308, '', 'x', 'paragraph', 'figure', 'text', [], {}, [[]], { type: 'doc' }),
    fc.jsonValue() as fc.Arbitrary<Json>,
  ),
});

test(`C2 ${runs} cases with flipped bits or swapped parts: opened as they are or set aside, never emptied, never changed`, async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const { id } = await savedCase(notebook, 'whole', { document: documentWith('words that must not go missing') });
  const path = caseFile(places.folder, id);
  const whole = readFileSync(path);
  const outcomes = { opened: 0, damaged: 0 };

  async function check(bytes: Buffer): Promise<void> {
    writeFileSync(path, bytes);
    const opening = await notebook.cases.open(id);
    expect(opening.ok).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    if (!opening.ok || opening.value.is === 'damaged') {
      outcomes.damaged += 1;
      return;
    }
    outcomes.opened += 1;
    const { text, readOnly } = opening.value.case;
    // A case that may be saved must be all that is in the file; the id is its folder's.
    if (!readOnly) expect(JSON.parse(text)).toEqual({ ...JSON.parse(bytes.toString()), id });
  }

  await fc.assert(
    fc.asyncProperty(flips, (flipped) => {
      const bytes = Buffer.from(whole);
      for (const { at, bit } of flipped) {
        const place = Math.floor(at * bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      }
      return check(bytes);
    }),
    { numRuns: runs / 2 },
  );
  await fc.assert(
    fc.asyncProperty(swap, ({ at, value }) =>
      check(Buffer.from(JSON.stringify(replaceNode(JSON.parse(whole.toString()), at, value)))),
    ),
    { numRuns: runs / 2 },
  );
  expect(outcomes.opened).toBeGreaterThan(0);
  expect(outcomes.damaged).toBeGreaterThan(0);
}, 300_000);
