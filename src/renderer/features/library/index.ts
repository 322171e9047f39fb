export { CaseListPane } from './CaseListPane.tsx';
export { IndexPane } from './IndexPane.tsx';
export { KeepersScreen } from './keepers/KeepersScreen.tsx';
export { useLibraryCommands } from './library-commands.ts';
export { NameSearch } from './searches/NameSearch.tsx';
export { TrashScreen } from './trash/TrashScreen.tsx';
export { ViewScreen } from './views/ViewScreen.tsx';
