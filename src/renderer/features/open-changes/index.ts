export { OpenChangesScreen } from './OpenChangesScreen.tsx';
