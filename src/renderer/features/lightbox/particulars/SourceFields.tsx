import { ExternalLink } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { EvidenceItem, SourceCard } from '../../../../shared/core/case-study/evidence-item.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { platformName, platforms } from '../../../../shared/core/post/platform.ts';
import { readPostAddress } from '../../../../shared/core/post/post-address.ts';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';
import { ask } from '../../../app/api.ts';
import { notifyFailure } from '../../../app/notices.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { words } from '../words.ts';
import styles from './Particulars.module.css';

const blank: SourceCard = {
  platform: '',
  account: '',
  url: '',
  postedAt: '',
  capturedAt: '',
  capturedBy: '',
  text: '',
};
const lines = ['platform', 'account', 'postedAt', 'capturedAt', 'capturedBy', 'url'] as const;
/** Of a post: its card says where it is from. */
const linesOfPost = ['capturedAt', 'capturedBy'] as const;

/** Where a picture comes from: its source card, field by field; of a post, who captured it and when. */
export function SourceFields({
  item,
  readOnly,
  onChange,
}: {
  item: EvidenceItem;
  readOnly: boolean;
  onChange: (source: SourceCard) => void;
}) {
  const suggestions = useId();
  const source = item.source ?? blank;
  const { url } = source;
  const unsafe = url !== '' && !isSafeLink(url);
  const set = (change: Partial<SourceCard>) => onChange({ ...source, ...change });
  const after: Partial<Record<(typeof lines)[number], ReactNode>> = {
    url: isSafeLink(url) ? (
      <IconButton label={words.openAddress} icon={ExternalLink} onClick={() => void follow(url)} />
    ) : null,
  };
  return (
    <>
      <h2>{words.source}</h2>
      <div className={styles.fields}>
        {(item.kind === 'post' ? linesOfPost : lines).map((field) => (
          <label key={field} className={styles.field}>
            <span>{words[field]}</span>
            <input
              type="text"
              autoComplete="off"
              spellCheck={false}
              placeholder={words.none}
              list={field === 'platform' ? suggestions : undefined}
              maxLength={field === 'url' ? limits.addressLength : limits.nameLength}
              readOnly={readOnly}
              aria-invalid={field === 'url' && unsafe ? true : undefined}
              value={source[field]}
              onChange={(event) => set({ [field]: event.target.value })}
              onBlur={() => {
                if (field === 'url' && !readOnly) fillFromAddress(source, set);
              }}
            />
            {after[field]}
          </label>
        ))}
      </div>
      <datalist id={suggestions}>
        {platforms.map((platform) => (
          <option key={platform} value={platformName(platform)} />
        ))}
      </datalist>
      {unsafe ? (
        <p className={styles.file} role="status">
          {words.unsafeAddress}
        </p>
      ) : null}
      {item.kind === 'post' ? null : (
        <>
          <h2>{words.postText}</h2>
          <textarea
            className={styles.typed}
            aria-label={words.postText}
            placeholder={words.postTextHint}
            rows={1}
            maxLength={limits.captionLength}
            readOnly={readOnly}
            value={source.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        </>
      )}
    </>
  );
}

/** What the address of a post tells by itself goes into the fields that are still empty. */
function fillFromAddress(source: SourceCard, set: (change: Partial<SourceCard>) => void): void {
  const post = readPostAddress(source.url);
  if (!post || (source.platform !== '' && source.account !== '')) return;
  const platform = source.platform || platformName(post.platform);
  const account = source.account || (post.handle ?? '');
  if (platform !== source.platform || account !== source.account) set({ platform, account });
}

async function follow(url: string): Promise<void> {
  const answer = await ask('app.openLink', url);
  if (!answer.ok) notifyFailure(answer.failure);
}
