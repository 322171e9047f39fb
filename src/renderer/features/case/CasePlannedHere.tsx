import { ask } from '../../app/api.ts';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import { notify } from '../../app/notices.ts';
import { today } from '../../app/today.ts';
import { PlannedHere } from '../changes/index.ts';
import { useField } from '../editor/index.ts';
import type { CaseSession } from './open-case.ts';
import { usePlannedHere } from './use-planned-here.ts';

/** What other cases planned to change in this one; nothing while there is nothing. */
export function CasePlannedHere({ session: { id, caseEditor, readOnly } }: { session: CaseSession }) {
  const campaign = useField(caseEditor, 'campaign');
  const planned = usePlannedHere(id, campaign);
  return (
    <PlannedHere
      place={id}
      planned={planned}
      readOnly={readOnly !== null}
      openCase={(from) => void flushAll().then(() => openCase(from))}
      onTick={async (from, change, applied) => {
        // The title the old case is to remember is the one typed by now.
        await flushAll();
        const answer = await ask('changes.apply', { from, change, place: id, applied, today: today() });
        if (!answer.ok) notify({ text: answer.failure.message });
        return answer.ok;
      }}
    />
  );
}
