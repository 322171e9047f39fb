import type { LucideIcon } from 'lucide-react';

/** An icon as the design draws them: 16 px, thin, in the colour of its text. Never a name: say it beside. */
export function Icon({ of: Drawing, size = 16 }: { of: LucideIcon; size?: number }) {
  return <Drawing size={size} strokeWidth={1.5} aria-hidden focusable={false} />;
}
