export { CaseListPane } from './CaseListPane.tsx';
export { IndexPane } from './IndexPane.tsx';
export { useLibraryCommands } from './library-commands.ts';
export { Thumbnail } from './Thumbnail.tsx';
export { TrashScreen } from './trash/TrashScreen.tsx';
