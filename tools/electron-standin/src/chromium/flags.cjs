'use strict';
// The command line Chromium gets.

// No traffic of the browser's own, and no name resolves: what the app needs, its handlers answer.
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--password-store=basic',
  '--use-mock-keychain',
  '--deny-permission-prompts',
  '--log-level=3',
  '--noerrdialogs',
];
const FEATURES_OFF = ['Translate', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'HttpsUpgrades'];
/** The screen that headless Chromium is told to have, in pixels. */
const HEADLESS_SCREEN = { width: 1920, height: 1080 };

/** `switches` is the app's own Map of name to value; it goes last and so wins, except for what is merged. */
function chromiumFlags({ profile, switches, debugPort, headless }) {
  // Chromium heeds only the last list of features, so the app's (or Playwright's) joins this one.
  const featuresOff = [...FEATURES_OFF, switches.get('disable-features')].filter(Boolean).join(',');
  const own = [...switches].filter(([name]) => name !== 'disable-features');
  const { width, height } = HEADLESS_SCREEN;
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...QUIET,
    `--disable-features=${featuresOff}`,
    // Chromium refuses its sandbox to root; --test-type hides the bar that says so.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
    ...own.map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
    // Without a page of its own, headless Chromium opens its start page.
    ...(headless ? ['--headless', `--screen-info={${width}x${height}}`, 'about:blank'] : ['--app=data:text/html,']),
  ];
}

module.exports = { chromiumFlags, HEADLESS_SCREEN };
