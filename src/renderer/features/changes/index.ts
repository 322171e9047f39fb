export { ChangeList } from './ChangeList.tsx';
export { PlannedHere } from './PlannedHere.tsx';
