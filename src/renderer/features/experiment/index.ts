export { ExperimentList } from './ExperimentList.tsx';
export type { EarlierTests, FigureChoice } from './experiment-context.ts';
