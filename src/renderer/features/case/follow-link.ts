import { ask } from '../../app/api.ts';
import { notifyFailure } from '../../app/notices.ts';

/** Has main open a link in the browser, after asking the person; says why where it refuses. */
export function followLink(href: string): void {
  void ask('app.openLink', href).then((answer) => {
    if (!answer.ok) notifyFailure(answer.failure);
  });
}
