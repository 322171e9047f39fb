export { OutcomeHead } from './OutcomeHead.tsx';
