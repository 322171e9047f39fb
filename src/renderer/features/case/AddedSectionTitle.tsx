import { Trash2 } from 'lucide-react';
import { limits } from '../../../shared/core/limits.ts';
import { announce } from '../../app/announce.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { type CaseEditor, type NodeHost, removeSection, renameSection, sectionOf } from '../editor/index.ts';
import styles from './SectionHead.module.css';
import { words } from './words.ts';

/** The title of a section a person added, with what takes the section away. */
export function AddedSectionTitle({ host, caseEditor }: { host: NodeHost; caseEditor: CaseEditor }) {
  const title = sectionOf(host.node).title ?? '';
  return (
    <span className={styles.added}>
      <input
        type="text"
        data-line="section"
        data-new-section={title === '' || undefined}
        aria-label={words.sectionTitle}
        placeholder={words.untitledSection}
        autoComplete="off"
        spellCheck={false}
        maxLength={limits.nameLength}
        value={title}
        onChange={(event) => {
          const place = host.position();
          const text = event.target.value;
          if (place !== undefined)
            caseEditor.apply((state) => renameSection(state, place, text), `section ${host.key}`);
        }}
        onKeyDown={(event) => {
          const place = host.position();
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || place === undefined) return;
          event.preventDefault();
          caseEditor.writeAt(place + 2);
        }}
      />
      <IconButton
        label={words.removeSection}
        icon={Trash2}
        onClick={() => {
          const place = host.position();
          if (place === undefined) return;
          caseEditor.apply((state) => removeSection(state, place));
          caseEditor.editor.view.focus();
          announce(words.sectionRemoved);
        }}
      />
    </span>
  );
}
