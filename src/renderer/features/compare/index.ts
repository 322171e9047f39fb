export { ComparisonScreen } from './ComparisonScreen.tsx';
