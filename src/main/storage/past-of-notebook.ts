import type { PastOfNotebook } from './notebook.ts';
import { emptyAnswers, type Questions, type Topic } from './search/questions.ts';

export interface PastOptions {
  /** For the order of names. */
  readonly collator: Intl.Collator;
  /** Asks the index; null where it cannot answer. */
  readonly ask: <T extends Topic>(topic: T, about: Questions[T]['about']) => Promise<Questions[T]['answer'] | null>;
  readonly isReady: () => boolean;
}

/** What all cases know together, as the index answers it, and whether that is everything. */
export function createPast({ collator, ask, isReady }: PastOptions): PastOfNotebook {
  async function rows<T extends 'factors' | 'changes' | 'experiments' | 'rules' | 'matches' | 'anniversaries' | 'tags'>(
    topic: T,
    about: Questions[T]['about'],
  ): Promise<{ readonly complete: boolean; readonly rows: Questions[T]['answer'] }> {
    const answer = await ask(topic, about);
    return { complete: isReady() && answer !== null, rows: answer ?? emptyAnswers[topic] };
  }

  return {
    factors: (except) => rows('factors', except),
    changes: (query) => rows('changes', query),
    experiments: (query) => rows('experiments', query),
    rules: () => rows('rules', null),
    matches: (query) => rows('matches', query),
    anniversaries: (today) => rows('anniversaries', today),
    learnedCounts: async () => (await ask('learnedCounts', null)) ?? emptyAnswers.learnedCounts,
    async tags() {
      const { complete, rows: tags } = await rows('tags', null);
      return { complete, rows: tags.toSorted((a, b) => collator.compare(a.name, b.name)) };
    },
    async values(query) {
      const answer = await ask('values', query);
      return { complete: isReady() && answer !== null, ...(answer ?? emptyAnswers.values) };
    },
  };
}
