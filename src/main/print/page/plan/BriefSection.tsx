import type { ReactNode } from 'react';
import type { PlanningBrief } from '../../../../shared/core/planning/brief.ts';
import { briefLines, isKept } from '../../../../shared/core/planning/brief-lines.ts';
import type { BriefPartName } from '../../../../shared/core/planning/brief-words.ts';
import type { Plan } from '../../../../shared/core/planning/plan.ts';
import { words } from '../../plan-words.ts';

/** One part of a printed brief: its lines, how many more there are, how many were left out, and what was noted; an empty one says so. */
export function BriefSection({
  name,
  plan,
  all,
  more,
  locale,
  children,
}: {
  readonly name: BriefPartName;
  readonly plan: Plan;
  /** The brief with what was left out of it. */
  readonly all: PlanningBrief;
  /** How many lines are on the screen only. */
  readonly more: number;
  readonly locale: string;
  readonly children: ReactNode;
}) {
  const lines = briefLines(all, name);
  const out = lines.filter(({ key }) => !isKept(plan, key)).length;
  const note = (plan.notes[name] ?? '').trim();
  return (
    <section>
      <h2>{words.parts[name]}</h2>
      {lines.length === 0 && <p className="aside">{words.empty[name]}</p>}
      {lines.length > out && children}
      {more > 0 && <p className="aside">{words.more(more.toLocaleString(locale))}</p>}
      {out > 0 && <p className="aside">{words.leftOut(out.toLocaleString(locale))}</p>}
      {note !== '' && <p className="brief-note">{note}</p>}
    </section>
  );
}
