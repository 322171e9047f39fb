import type { CustomScheme } from 'electron';

/** The UI's own scheme: what it serves is a list made at start, never a path from an address. */
export const uiScheme = 'casebook';
export const uiHost = 'app';
export const uiAddress = `${uiScheme}://${uiHost}/index.html`;

/** The evidence's scheme: another origin than the UI, so that a hostile attachment is nothing to it. */
export const attachmentScheme = 'attachment';

// Standard, or 'self' in the policy would match nothing. Never bypassCSP, corsEnabled or service workers.
const standard = { standard: true, secure: true, supportFetchAPI: true };

/** For `protocol.registerSchemesAsPrivileged`, once and before the app is ready: a second call replaces the first. */
export const privilegedSchemes: CustomScheme[] = [
  { scheme: uiScheme, privileges: standard },
  { scheme: attachmentScheme, privileges: standard },
];

/** Whether an address is a document of the UI. Node gives custom schemes the origin "null", so the parts are compared. */
export function isUiAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${uiScheme}:` && url.host === uiHost;
}

/** Whether the app may load this at all: everything else is cancelled before it leaves the process. */
export function isOwnAddress(address: string): boolean {
  if (address.startsWith(`${uiScheme}://`) || address.startsWith(`${attachmentScheme}://`)) return true;
  // Bytes the page itself made; no network is behind them.
  return address.startsWith(`blob:${uiScheme}://${uiHost}/`);
}
