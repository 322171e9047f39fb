import { CSPProvider } from '@base-ui/react/csp-provider';
import type { Failure } from '../../shared/core/failure.ts';
import { FirstRun } from '../features/start/index.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { Announcer } from './Announcer.tsx';
import { useAppCommands } from './app-commands.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { StartFailure } from './StartFailure.tsx';
import { useSession } from './session.ts';

/** The whole window. */
export function App({ startFailure }: { startFailure: Failure | null }) {
  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary>{startFailure ? <StartFailure failure={startFailure} /> : <Notebook />}</ErrorBoundary>
      <Announcer />
      <Tooltip />
    </CSPProvider>
  );
}

function Notebook() {
  useAppCommands();
  const location = useSession((state) => state.notebook?.location);
  if (location !== undefined) return <Frame key={location} />;
  return (
    <>
      <FirstRun />
      <NoticeBar />
    </>
  );
}
