/** The words of check lists. */
export const words = {
  unnamed: 'Empty line',
  nowDone: 'Done',
  nowOpen: 'Not done',
} as const;
