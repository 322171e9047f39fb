import { useEffect, useState } from 'react';
import { ask } from '../../app/api.ts';

/** How many cases have any of these tags, as written; null before it is known. */
export function useTaggedCount(names: readonly string[]): number | null {
  const [counted, setCounted] = useState<{ readonly of: string; readonly cases: number } | null>(null);
  const key = JSON.stringify(names);
  useEffect(() => {
    let wanted = true;
    const choices = [{ kind: 'tag' as const, values: JSON.parse(key) as readonly string[] }];
    void ask('library.page', { text: '', sort: 'title', goal: null, choices, offset: 0, limit: 0 }).then((answer) => {
      if (wanted && answer.ok) setCounted({ of: key, cases: answer.value.total });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return counted?.of === key ? counted.cases : null;
}
