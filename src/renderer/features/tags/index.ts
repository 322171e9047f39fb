export { TagsScreen } from './TagsScreen.tsx';
