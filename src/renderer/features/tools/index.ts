export { CheckScreen } from './CheckScreen.tsx';
export { useToolCommands } from './tool-commands.ts';
export { UnusedScreen } from './UnusedScreen.tsx';
