import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import { cloneElement, type ReactElement, type ReactNode, type Ref, type RefObject } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';
import { useAwake } from './use-awake.ts';

/** By what an open menu is closed. */
export type MenuHandle = Base.Root.Actions;

/** A menu under a control. Opens by click, Enter, Space and arrow keys; Esc gives the focus back to the control. */
export function Menu({
  control,
  align = 'start',
  focusAfter,
  handle,
  mayOpen,
  children,
}: {
  control: ReactElement<{ ref?: Ref<HTMLButtonElement> }>;
  align?: 'start' | 'end';
  /** What has the focus when the menu is gone; its control, when not given. */
  focusAfter?: () => HTMLElement;
  /** By what it is closed from outside. */
  handle?: RefObject<MenuHandle | null>;
  /** Asked before it opens, which is a frame behind the press. */
  mayOpen?: () => boolean;
  children: ReactNode;
}) {
  const { awake, resting } = useAwake();
  if (!awake) return cloneElement(control, { 'aria-haspopup': 'menu', ...resting } as object);
  return (
    <Base.Root
      {...(handle ? { actionsRef: handle } : {})}
      onOpenChange={(open, details) => {
        if (open && mayOpen?.() === false) details.cancel();
      }}
    >
      <Base.Trigger ref={resting.ref} render={control} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} className={styles.place}>
          <Base.Popup className={styles.menu} finalFocus={focusAfter ?? true}>
            {children}
          </Base.Popup>
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
  ticked,
  onChoose,
  children,
}: {
  icon?: LucideIcon;
  keys?: string | undefined;
  disabled?: boolean;
  /** Whether it holds, for something that is switched on and off. */
  ticked?: boolean | undefined;
  onChoose: () => void;
  children: ReactNode;
}) {
  const parts = (
    <>
      <span className={styles.mark}>{icon ? <Icon of={icon} /> : null}</span>
      <span className={styles.words}>{children}</span>
      {ticked ? <Icon of={Check} /> : null}
      {keys ? <kbd aria-hidden>{keys}</kbd> : null}
    </>
  );
  if (ticked === undefined)
    return (
      <Base.Item className={styles.item} disabled={disabled} onClick={onChoose}>
        {parts}
      </Base.Item>
    );
  return (
    <Base.CheckboxItem
      className={styles.item}
      disabled={disabled}
      checked={ticked}
      onCheckedChange={onChoose}
      closeOnClick
    >
      {parts}
    </Base.CheckboxItem>
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
