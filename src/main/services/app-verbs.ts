import { failureOf } from '../../shared/core/failure.ts';
import { failed, success } from '../../shared/core/result.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import { withFolded } from '../app/folded-sections.ts';
import { withView } from '../app/kept-views.ts';
import { linkQuestion } from '../app/link-question.ts';
import { allowedZoom } from '../app/settings.ts';
import type { Verbs } from '../ipc/handlers.ts';
import type { Surroundings } from './surroundings.ts';

type AppVerbs = Pick<Verbs, Extract<keyof Verbs, `app.${string}`>>;

/** State, appearance, links and the page's part in leaving. */
export function appVerbs(around: Surroundings): AppVerbs {
  const { settings, session, appearance, dialogs } = around;
  return {
    'app.state': async () => {
      await around.started;
      // After the answer, so that the page has what it needs to show a notice.
      setImmediate(around.notices.pageListens);
      return success(stateOf(around));
    },
    'app.setTheme': (theme) => {
      settings.change({ theme });
      appearance.setTheme(theme);
      return success(undefined);
    },
    'app.setZoom': (wanted) => {
      const zoom = allowedZoom(wanted);
      settings.change({ zoom });
      appearance.setZoom(zoom);
      return success(zoom);
    },
    'app.setPanes': (panes) => {
      settings.change({ panes });
      return success(undefined);
    },
    'app.setView': (view) => {
      const folder = session.current?.folder;
      if (folder !== undefined) settings.change({ views: [...withView(settings.now.views, folder, view)] });
      appearance.setView(view.view);
      return success(undefined);
    },
    'app.setFolded': (id, sections) => {
      settings.change({ folded: [...withFolded(settings.now.folded, id, sections)] });
      return success(undefined);
    },
    'app.flushed': () => {
      around.flush.answered();
      return success(undefined);
    },
    'app.openLink': async (href) => {
      const question = linkQuestion(href);
      if (question === null) return failed(failureOf('link refused'));
      if (!(await dialogs.openLink(question))) return success(false);
      await around.openExternal(question.address);
      return success(true);
    },
    'app.reportError': (message) => {
      around.log.page(message);
      return success(undefined);
    },
  };

  function stateOf({ version, locale, platform }: Surroundings): AppState {
    const { theme, zoom, panes, lastCase } = settings.now;
    return { notebook: session.state, version, locale, theme, zoom, panes, platform, lastCase };
  }
}
