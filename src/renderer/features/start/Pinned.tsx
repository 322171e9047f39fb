import { listed } from '../../../shared/core/isolated.ts';
import { useFormats } from '../../app/formats.ts';
import { CountedLines, useCounted } from './CountedLines.tsx';
import { words } from './words.ts';

/** The pinned cases, the newest first. Nothing where none is. */
export function Pinned() {
  const formats = useFormats();
  const pinned = useCounted('library.pinned');
  if (pinned.count === 0) return null;
  return (
    <>
      <h2>{words.pinned}</h2>
      <CountedLines
        cases={pinned}
        about={({ goals, from, to }) =>
          [listed(goals), formats.months(from, to)].filter((part) => part !== '').join(' · ')
        }
      />
    </>
  );
}
