import { Component, type ReactNode } from 'react';
import { failureOf } from '../../shared/core/failure.ts';
import { ask } from './api.ts';
import { StartFailure } from './StartFailure.tsx';

/**
 * Catches what a component throws, says what was kept and offers to begin again: typing is in the crash journal, at
 * most a second behind. `resetKey` clears the error when what is shown changes.
 */
export class ErrorBoundary extends Component<{ children: ReactNode; resetKey?: unknown }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    void ask('app.reportError', error instanceof Error ? `${error.name} while drawing` : 'while drawing');
  }

  override componentDidUpdate(before: { resetKey?: unknown }) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <StartFailure failure={failureOf('unexpected')} /> : this.props.children;
  }
}
