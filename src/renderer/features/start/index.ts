export { FirstRun } from './FirstRun.tsx';
export { StartScreen } from './StartScreen.tsx';
