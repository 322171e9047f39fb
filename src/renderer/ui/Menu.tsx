import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';

/** A menu under a control. Opens by click, Enter, Space and arrow keys; Esc gives the focus back to the control. */
export function Menu({
  control,
  align = 'start',
  children,
}: {
  control: ReactElement;
  align?: 'start' | 'end';
  children: ReactNode;
}) {
  return (
    <Base.Root>
      <Base.Trigger render={control} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className={styles.place}>
          <Base.Popup className={styles.menu}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** One thing to do. */
export function MenuItem({
  icon,
  keys,
  disabled = false,
  onChoose,
  children,
}: {
  icon?: LucideIcon;
  keys?: string | undefined;
  disabled?: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <Base.Item className={styles.item} disabled={disabled} onClick={onChoose}>
      <span className={styles.mark}>{icon ? <Icon of={icon} /> : null}</span>
      <span className={styles.words}>{children}</span>
      {keys ? <kbd aria-hidden>{keys}</kbd> : null}
    </Base.Item>
  );
}

/** One of several that exclude each other; the chosen one is ticked. */
export function MenuChoices<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value) => void;
}) {
  return (
    <Base.RadioGroup aria-label={label} value={value} onValueChange={onChoose}>
      {choices.map((choice) => (
        <Base.RadioItem key={choice.value} value={choice.value} className={styles.item} closeOnClick>
          <span className={styles.mark}>
            <Base.RadioItemIndicator>
              <Icon of={Check} />
            </Base.RadioItemIndicator>
          </span>
          <span className={styles.words}>{choice.label}</span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export function MenuLine() {
  return <Base.Separator className={styles.line} />;
}

/** Words that are no command, above or below the commands. */
export function MenuNote({ children }: { children: ReactNode }) {
  return <div className={styles.note}>{children}</div>;
}
