import { FileCode, Plus, Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ulid } from '../../../shared/core/ids.ts';
import { type Lesson, lessonStanding, newLesson } from '../../../shared/core/learning/lesson.ts';
import { ask } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { flushAll } from '../../app/flush.ts';
import { useFormats } from '../../app/formats.ts';
import { useNavigation } from '../../app/navigation.ts';
import { newId } from '../../app/new-id.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Lede, Page } from '../../ui/Page.tsx';
import { LessonLine } from './LessonLine.tsx';
import styles from './Lessons.module.css';
import { useLessons } from './use-lessons.ts';
import { words } from './words.ts';

/** The register of lessons: each a statement, with the cases for it and against it; one is opened to be changed. */
export function LessonsScreen({ onPrint }: { onPrint: () => void }) {
  const formats = useFormats();
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const { list, cases, reload, keep } = useLessons();
  const begun = useNavigation((state) => state.begunLesson);
  const [draft, setDraft] = useState<Lesson | null>(begun);
  const asked = useNavigation((state) => state.openLesson);
  const [open, setOpen] = useState<Ulid | null>(begun?.id ?? asked);
  const isRead = list !== null;
  useEffect(() => {
    if (!isRead || asked === null) return;
    setOpen(asked);
    document.getElementById(`lesson-${asked}`)?.focus();
  }, [asked, isRead]);
  useEffect(() => {
    if (begun === null) return;
    setDraft(begun);
    setOpen(begun.id);
    focusStatement(begun.id);
  }, [begun]);
  const sorted = useMemo(() => byStanding(list?.records ?? []), [list]);
  const shown = draft && !sorted.some(({ id }) => id === draft.id) ? [draft, ...sorted] : sorted;
  const isEmpty = list !== null && shown.length === 0;

  const printable = sorted.length > 0;
  const print = () => void flushAll().then(onPrint);
  useCommand('print', print, printable);

  const savePage = async () => {
    await flushAll();
    const saved = await ask('print.savePlaybookPage');
    if (!saved.ok) notifyFailure(saved.failure);
    else if (saved.value !== null)
      notify({ text: words.pageSaved(saved.value), passing: true, about: 'playbook page' });
  };

  const begin = () => {
    const lesson = newLesson(newId(), new Date().toISOString());
    flushSync(() => {
      setDraft(lesson);
      setOpen(lesson.id);
    });
    focusStatement(lesson.id);
  };
  const trash = async (lesson: Lesson) => {
    setOpen(null);
    if (lesson.id === draft?.id) setDraft(null);
    const answer = await ask('lessons.trash', lesson.id);
    if (!answer.ok) return answer.failure.code === 'not found' ? undefined : notifyFailure(answer.failure);
    await reload();
    const restore = async () => {
      const restored = await ask('lessons.restore', lesson.id);
      if (!restored.ok) notifyFailure(restored.failure);
      await reload();
    };
    const undo = { label: words.undo, run: () => void restore() };
    notify({ text: words.trashed, action: undo, passing: true, undoes: true, about: `lesson ${lesson.id}` });
  };
  return (
    <>
      <DocumentBar />
      <Page
        title={isEmpty ? words.none : words.lessons}
        tools={
          <>
            {printable ? (
              <>
                <Button icon={FileCode} look="plain" onClick={() => void savePage()}>
                  {words.savePage}
                </Button>
                <Button icon={Printer} look="plain" onClick={print}>
                  {words.print}
                </Button>
              </>
            ) : null}
            <Button icon={Plus} look={isEmpty ? 'main' : 'outline'} disabled={!writable} onClick={begin}>
              {words.newLesson}
            </Button>
          </>
        }
      >
        {list ? <Lede>{isEmpty ? words.noneLede : words.lede}</Lede> : null}
        {list && list.unreadable > 0 ? (
          <p className={styles.trouble}>
            {words.unreadable(formats.counted(list.unreadable, words.oneFile, words.manyFiles))}
          </p>
        ) : null}
        <ul className={shown.length > 0 ? styles.lessons : ''}>
          {shown.map((lesson) => (
            <LessonLine
              key={lesson.id}
              lesson={lesson}
              isNew={lesson.id === draft?.id}
              cases={cases}
              writable={writable}
              open={open === lesson.id}
              onToggle={() => setOpen(open === lesson.id ? null : lesson.id)}
              onSaved={keep}
              onTrash={(one) => void trash(one)}
            />
          ))}
        </ul>
      </Page>
    </>
  );
}

/** The best founded first; of equals the newer. */
function byStanding(lessons: readonly Lesson[]): readonly Lesson[] {
  const weight = (lesson: Lesson) => lessonStanding(lesson).supporting;
  return lessons.toSorted((a, b) => weight(b) - weight(a) || (a.createdAt < b.createdAt ? 1 : -1));
}

function focusStatement(id: Ulid): void {
  const field = document.getElementById(`statement-${id}`);
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}
