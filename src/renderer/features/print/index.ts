export { PrintCommand } from './PrintCommand.tsx';
export { PrintOver } from './PrintOver.tsx';
