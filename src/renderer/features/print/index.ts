export { PrintCommand } from './PrintCommand.tsx';
