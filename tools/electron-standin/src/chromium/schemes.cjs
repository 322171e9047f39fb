'use strict';
// Chromium cannot be taught a scheme from outside, so a page of casebook://app is https://app.casebook.localhost to
// Chromium: a standard, secure origin. The two are exchanged at the border; neither side sees the other's.

const privileged = new Set();
const OF_APP = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i;
const OF_PAGE = /^https:\/\/([^/?#:]+)\.([a-z0-9+-]+)\.localhost(.*)$/i;

/** The app's URL as Chromium is to load it. Others are left as they are. */
function toPage(url) {
  const [, scheme, host, rest] = OF_APP.exec(url) ?? [];
  return scheme && privileged.has(scheme.toLowerCase()) ? `https://${host}.${scheme}.localhost${rest || '/'}` : url;
}

/** Chromium's URL as the app knows it. Others are left as they are. */
function fromPage(url) {
  const [, host, scheme, rest] = OF_PAGE.exec(url) ?? [];
  return scheme && privileged.has(scheme.toLowerCase()) ? `${scheme}://${host}${rest}` : url;
}

/** The scheme of a URL, in lower case and without its colon; '' when it has none. */
const schemeOf = (url) => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1].toLowerCase() ?? '';

/** Where Chromium would otherwise navigate by itself or through the network stack. */
const KNOWN_TO_CHROMIUM = new Set(['http', 'https', 'file', 'data', 'blob', 'about', 'javascript', 'chrome']);
const isKnownToChromium = (url) => KNOWN_TO_CHROMIUM.has(schemeOf(url));

module.exports = { fromPage, isKnownToChromium, privileged, schemeOf, toPage };
