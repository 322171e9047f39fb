import { Target } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFormats } from '../../app/formats.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { showGoal, useNavigation } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { IndexLink } from './IndexLink.tsx';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** Goals shown before the rest is asked for. */
const SHOWN = 8;

/** The goals of the notebook with their counts, by name; those past the first few on demand. */
export function GoalLinks() {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const goals = useLibrary((state) => state.goals);
  const here = useNavigation((state) => (state.view === 'library' ? state.goal : null));
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true });
    // The cases without a goal come last.
    return goals.toSorted((a, b) => Number(a.goal === '') - Number(b.goal === '') || collator.compare(a.goal, b.goal));
  }, [goals, locale]);
  const foldable = sorted.length > SHOWN + 1;
  const shown = sorted.filter(({ goal }, index) => all || !foldable || index < SHOWN || goal === here);
  return (
    <>
      <IndexLink icon={Target} label={words.byGoal} expanded={open} onFollow={() => setOpen(!open)} />
      {open
        ? shown.map(({ goal, count }) => (
            <IndexLink
              key={goal}
              sub
              label={goal || words.noGoal}
              count={formats.count(count)}
              here={here === goal}
              onFollow={() => {
                showGoal(goal);
                showListOver(true);
              }}
            />
          ))
        : null}
      {open && foldable ? (
        <IndexLink
          sub
          label={all ? words.fewer : words.more(formats.count(sorted.length - shown.length))}
          onFollow={() => setAll(!all)}
        />
      ) : null}
    </>
  );
}
