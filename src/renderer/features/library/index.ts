export { CaseListPane } from './CaseListPane.tsx';
export { IndexPane } from './IndexPane.tsx';
export { useLibraryCommands } from './library-commands.ts';
export { TrashScreen } from './trash/TrashScreen.tsx';
