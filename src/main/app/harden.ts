import type { App, Session, WebContents } from 'electron';
import { isOwnAddress } from './schemes.ts';

// Only ever what a page may do by itself anyway: put text it made on the clipboard after a key or click.
const allowed = 'clipboard-sanitized-write';

/** Before the app is ready: every page sandboxed, no name ever resolved, no network prediction. */
export function hardenProcess(app: App): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Nothing but our own schemes is loaded, nothing is permitted, nothing is downloaded for checking spelling. */
export function hardenSession(session: Session, options: { readonly devTools: boolean }): void {
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === allowed));
  session.setPermissionCheckHandler((_contents, permission) => permission === allowed);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = isOwnAddress(details.url) || (options.devTools && details.url.startsWith('devtools://'));
    answer({ cancel: !own });
  });
}

/** No page of this app ever goes elsewhere, opens a window or holds a guest. Covers every page made later, too. */
export function hardenEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => hardenPage(contents));
}

function hardenPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // The policy covers neither WebRTC nor its address discovery.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
