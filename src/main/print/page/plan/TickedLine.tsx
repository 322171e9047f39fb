import type { ReactNode } from 'react';
import { words } from '../../plan-words.ts';
import { CheckBox } from '../CheckBox.tsx';

/** A line that was ticked or not: its box, its words, and what is said of it at the side, a line each. */
export function TickedLine({
  ticked,
  side,
  children,
}: {
  readonly ticked: boolean;
  readonly side: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <li className="is-ticked">
      <Tick ticked={ticked} />
      <div>{children}</div>
      <Side lines={side} />
    </li>
  );
}

/** The box alone. */
export function Tick({ ticked }: { readonly ticked: boolean }) {
  return <CheckBox checked={ticked} spoken={ticked ? words.ticked : words.notTicked} />;
}

/** What is said of a line at its side. */
export function Side({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="side">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
