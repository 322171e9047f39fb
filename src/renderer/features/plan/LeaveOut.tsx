import { X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import type { BriefProps } from './brief-props.ts';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** Takes a line out of the brief; its part then offers to bring it back. */
export function LeaveOut({
  line,
  plan,
  writable,
  onChange,
}: Omit<BriefProps, 'answer'> & { line: { readonly key: string; readonly text: string } }) {
  if (!writable) return null;
  return (
    <IconButton
      className={styles.leave ?? ''}
      label={words.leaveOut(line.text)}
      icon={X}
      onClick={() => onChange({ leftOut: [...plan.leftOut, line.key] })}
    />
  );
}
