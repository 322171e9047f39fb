export { LessonsScreen } from './LessonsScreen.tsx';
