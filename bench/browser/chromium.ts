import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../tools/setup/chromium.mjs';
import type { PageBundle } from './bundle-page.ts';

/** The system's Chromium, without a window. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
}

/** A fresh page of its own context with a bundle in it; nothing is loaded from outside. */
export async function openPage(browser: Browser, { script, style }: PageBundle): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: style });
    return route.abort();
  });
  await page.goto('http://bench.invalid/');
  return page;
}

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/page.css">
<style>html, body, #root { height: 100%; margin: 0 } #root { display: flex; flex-direction: column }</style>
<div id="root"></div><script type="module" src="/page.js"></script></html>`;
