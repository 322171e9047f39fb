import type { ReactNode } from 'react';
import { fileKind } from '../../../shared/core/case-study/file-kind.ts';
import type { UnusedFile } from '../../../shared/ipc/contract.ts';
import { useFormats } from '../../app/formats.ts';
import styles from './Tools.module.css';

/** One file: what it is called, what is known of it, its size, what can be done. */
export function FileRow({
  file,
  name,
  about,
  children,
}: {
  file: UnusedFile;
  name: string;
  about: string;
  children: ReactNode;
}) {
  const formats = useFormats();
  const kind = fileKind(file.fileName);
  return (
    <li>
      <span className={styles.name} title={`SHA-256 ${file.attachment}`}>
        {name}
      </span>
      <span className={styles.about}>{[kind, about].filter(Boolean).join(' · ')}</span>
      <span className={styles.size}>{formats.size(file.byteLength)}</span>
      <span className={styles.does}>{children}</span>
    </li>
  );
}
