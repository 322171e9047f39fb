export { makeSpareEditor } from '../editor/index.ts';
export { CaseScreen } from './CaseScreen.tsx';
