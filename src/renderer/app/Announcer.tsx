import { useAnnouncement } from './announce.ts';

/** Where announcements are put for screen readers. Two regions in turn, so that the same words are said again. */
export function Announcer() {
  const { text, turn } = useAnnouncement();
  return (
    <div className="spoken">
      <div aria-live="polite">{turn % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{turn % 2 === 1 ? text : ''}</div>
    </div>
  );
}
