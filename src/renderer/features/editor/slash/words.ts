/** The words of the menu a slash opens. */
export const words = {
  choices: 'What to make here',
  found: (count: number) => (count === 1 ? '1 choice' : `${count} choices`),
  nothing: 'Nothing is called that',
} as const;
