import { useNavigation } from '../../../app/navigation.ts';

/** What the cases are asked for now, as a text that changes with it. */
export function useQuestion(): string {
  return useNavigation(({ searchText, goal, choices, sort, sortsFound }) =>
    JSON.stringify([searchText, goal, choices, sort, sortsFound]),
  );
}
