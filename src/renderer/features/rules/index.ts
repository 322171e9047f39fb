export { DecisionRules } from './DecisionRules.tsx';
export { words as ruleWords } from './words.ts';
