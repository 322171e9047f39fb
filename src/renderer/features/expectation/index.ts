export { ExpectedAndSurprising } from './ExpectedAndSurprising.tsx';
export { ExpectedField } from './ExpectedField.tsx';
export { words as expectationWords } from './words.ts';
