import { useEffect, useState } from 'react';
import { useFormats } from '../../app/formats.ts';
import { type CaseEditor, followWordCount, type WordCount } from '../editor/index.ts';
import styles from './WordsWord.module.css';
import { words } from './words.ts';

/** How many words the text has, and how many of them are selected. */
export function WordsWord({ caseEditor }: { caseEditor: CaseEditor }) {
  const [count, setCount] = useState<WordCount | null>(null);
  const formats = useFormats();
  useEffect(() => followWordCount(caseEditor, setCount), [caseEditor]);
  if (!count) return null;
  const all = formats.counted(count.all, words.oneWord, words.manyWords);
  return (
    <span className={styles.words} title={words.wordsAbout}>
      {count.selected > 0 ? words.selectedWords(formats.count(count.selected), all) : all}
    </span>
  );
}
