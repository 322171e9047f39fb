import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';
import styles from './OptionGroups.module.css';

/** One thing to choose: what it is and, in fewer words, about it. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly icon: LucideIcon;
  /** The name with what was typed marked, as `Marked` shows it. */
  readonly marks?: string;
  /** Stands before `about`, drawn. */
  readonly sign?: ReactNode;
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  /** It stays, but cannot be taken now; `about` says why. */
  readonly off?: boolean;
}

export interface OptionGroup<One extends Option> {
  readonly name: string;
  readonly choices: readonly One[];
}

/** The element of an option, for `aria-activedescendant` of what has the focus. */
export function optionId(list: string, { id }: Option): string {
  return `${list}${id}`;
}

/** Options in named groups, one of them active: the keys are whose focus it is, the pointer works here. */
export function OptionGroups<One extends Option>({
  list,
  label,
  groups,
  active,
  onPoint,
  onChoose,
}: {
  /** The id of the list. */
  list: string;
  label: string;
  groups: readonly OptionGroup<One>[];
  active: One | undefined;
  onPoint: (choice: One) => void;
  onChoose: (choice: One) => void;
}) {
  return (
    <div id={list} className={styles.list} role="listbox" aria-label={label}>
      {groups.map(({ name, choices }) => (
        <fieldset key={name} aria-label={name}>
          <p aria-hidden>{name}</p>
          {choices.map((choice) => (
            <div
              key={choice.id}
              id={optionId(list, choice)}
              className={styles.choice}
              role="option"
              tabIndex={-1}
              aria-selected={choice === active}
              aria-disabled={choice.off}
              onPointerMove={() => onPoint(choice)}
              onPointerUp={() => onChoose(choice)}
            >
              <Icon of={choice.icon} />
              <span className={styles.name}>
                {choice.marks === undefined ? choice.name : <Marked text={choice.marks} />}
              </span>
              <span className={styles.about}>
                {choice.sign}
                {choice.about}
              </span>
              {choice.keys ? <kbd>{choice.keys}</kbd> : null}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
