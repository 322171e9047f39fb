import { ExternalLink, File, Info, Trash2 } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { fileKind } from '../../../shared/core/case-study/file-kind.ts';
import { limits } from '../../../shared/core/limits.ts';
import { useSession } from '../../app/session.ts';
import { sizeText } from '../../app/size-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ItemChange } from './CaptionFields.tsx';
import styles from './EvidenceStrip.module.css';
import { FileDetails } from './FileDetails.tsx';
import { openFile } from './open-file.ts';
import { StarMark } from './StarMark.tsx';
import { words } from './words.ts';

/** A file that is no picture: its name, its size, a caption; and, when asked for, what else is known of it. */
export const EvidenceFile = memo(function EvidenceFile({
  item,
  readOnly,
  onChange,
  onRemove,
}: {
  item: AttachedItem;
  readOnly: boolean;
  onChange: (id: string, change: ItemChange) => void;
  onRemove: (id: string) => void;
}) {
  const locale = useSession((state) => state.locale);
  const kind = fileKind(item.fileName);
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <li className={styles.file} data-evidence={item.id}>
      <Icon of={File} />
      <span className={styles.name} title={words.fingerprint(item.attachment)}>
        {item.fileName}
        {kind ? <span className={styles.kind}>{kind}</span> : null}
        {item.star ? (
          <span className={styles.kind}>
            <StarMark star={item.star} place="file" />
          </span>
        ) : null}
      </span>
      <textarea
        data-line={`caption ${item.id}`}
        aria-label={words.captionOf(item.fileName)}
        placeholder={words.captionHint}
        rows={1}
        maxLength={limits.captionLength}
        readOnly={readOnly}
        value={item.caption}
        onChange={(event) => onChange(item.id, { caption: event.target.value })}
      />
      <span className={styles.size}>{sizeText(item.byteLength, locale)}</span>
      <IconButton
        label={words.about(item.fileName)}
        icon={Info}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={() => setOpen(!open)}
      />
      <IconButton label={words.openOf(item.fileName)} icon={ExternalLink} onClick={() => void openFile(item)} />
      {readOnly ? null : <IconButton label={words.remove} icon={Trash2} onClick={() => onRemove(item.id)} />}
      {open ? (
        <FileDetails item={item} id={details} readOnly={readOnly} onChange={(change) => onChange(item.id, change)} />
      ) : null}
    </li>
  );
});
