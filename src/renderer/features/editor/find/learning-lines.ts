import type { Change } from '../../../../shared/core/learning/change.ts';
import type { Factor } from '../../../../shared/core/learning/factor.ts';
import { limits } from '../../../../shared/core/limits.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import type { CaseLine } from './case-lines.ts';

/** The contributing factors, each with its reasons, which are written in a panel of it. */
export function factorLines({ factors = [] }: CaseFields): readonly CaseLine[] {
  return factors.flatMap(({ id, text, speaksFor, speaksAgainst, couldAlsoBe }) => {
    const own = `factor ${id}`;
    const near = { line: own, says: 'factor' } as const;
    const write = (change: (text: string) => Partial<Factor>): CaseLine['to'] => ({
      write: (fields, next) => ({ factors: edited(fields.factors, id, change(next)) }),
    });
    const most = limits.captionLength;
    return [
      { key: own, text, most: limits.nameLength, to: write((next) => ({ text: next })) },
      { key: `${own} for`, text: speaksFor ?? '', most, near, to: write((next) => ({ speaksFor: next })) },
      { key: `${own} against`, text: speaksAgainst ?? '', most, near, to: write((next) => ({ speaksAgainst: next })) },
      { key: `${own} also`, text: couldAlsoBe ?? '', most, near, to: write((next) => ({ couldAlsoBe: next })) },
    ];
  });
}

/** The changes, each with what is written in a panel of it. */
export function changeLines({ changes = [] }: CaseFields): readonly CaseLine[] {
  return changes.flatMap(({ id, text, owner, campaign, why }) => {
    const own = `change ${id}`;
    const near = { line: own, says: 'change' } as const;
    const write = (change: (text: string) => Partial<Change>): CaseLine['to'] => ({
      write: (fields, next) => ({ changes: edited(fields.changes, id, change(next)) }),
    });
    const [name, most] = [limits.nameLength, limits.captionLength];
    return [
      { key: own, text, most, to: write((next) => ({ text: next })) },
      { key: `${own} campaign`, text: campaign ?? '', most: name, near, to: write((next) => ({ campaign: next })) },
      { key: `${own} why`, text: why ?? '', most, near, to: write((next) => ({ why: next })) },
      { key: `${own} owner`, text: owner, most: name, near, to: write((next) => ({ owner: next })) },
    ];
  });
}

function edited<Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
  id: string,
  change: Partial<Item>,
): Item[] {
  return (items ?? []).map((item) => (item.id === id ? { ...item, ...change } : item));
}
