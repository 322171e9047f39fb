import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { ask } from '../../app/api.ts';
import { notifyFailure } from '../../app/notices.ts';

/** Opens a copy of a file in the system's application; main asks first where that may run something. */
export async function openFile({ attachment, fileName }: AttachedItem): Promise<void> {
  const answer = await ask('evidence.open', attachment, fileName);
  if (!answer.ok) notifyFailure(answer.failure);
}
