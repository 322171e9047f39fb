export { FactorList } from './FactorList.tsx';
