import { ExternalLink } from 'lucide-react';
import { useId } from 'react';
import { limits } from '../../../../shared/core/limits.ts';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';
import { ask } from '../../../app/api.ts';
import { notifyFailure } from '../../../app/notices.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './PostCard.module.css';
import type { PostPartProps } from './post-part.ts';
import { words } from './words.ts';

/** Where the post is on the web. Only an address the link rule allows can be opened, and only by the browser. */
export function PostPlace({ id, post: { permalink }, readOnly, onChange }: PostPartProps) {
  const hint = useId();
  const safe = isSafeLink(permalink);
  const open = async () => {
    const answer = await ask('app.openLink', permalink);
    if (!answer.ok) notifyFailure(answer.failure);
  };
  return (
    <span className={styles.place}>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={limits.addressLength}
        data-line={`permalink ${id}`}
        readOnly={readOnly}
        aria-label={words.permalink}
        aria-invalid={permalink !== '' && !safe}
        aria-describedby={permalink !== '' && !safe ? hint : undefined}
        placeholder={words.permalinkHint}
        value={permalink}
        onChange={(event) => onChange({ permalink: event.target.value })}
      />
      {safe ? <IconButton label={words.open} icon={ExternalLink} onClick={() => void open()} /> : null}
      {permalink !== '' && !safe ? (
        <span id={hint} className={styles.wrong}>
          {words.notLink}
        </span>
      ) : null}
    </span>
  );
}
