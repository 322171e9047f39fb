import { expect, test } from './probe.ts';

const MB = 1024 * 1024;
const attachment = `attachment://original/${'a'.repeat(64)}`;

test('a page of the own scheme loads, with its URL as the app knows it', async ({ launch }) => {
  const { app, page } = await launch();
  expect(await page.title()).toBe('Probe page');
  const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(url).toBe('casebook://app/index.html');
});

test('an image of the second scheme loads where the CSP names that scheme', async ({ launch, told }) => {
  const { page } = await launch();
  const width = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return image.naturalWidth;
  }, attachment);
  expect(width).toBe(1);
  expect(await told()).toContain(`attachment original /${'a'.repeat(64)}`);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('the CSP is enforced as it was sent: no connection, no foreign image, no untrusted HTML', async ({ launch }) => {
  const { page } = await launch();
  const outcome = await page.evaluate(async () => {
    const refusal = (attempt: () => unknown) =>
      Promise.resolve()
        .then(attempt)
        .then(
          () => 'went through',
          () => 'refused',
        );
    const image = new Image();
    image.src = 'https://example.com/a.png';
    return {
      fetch: await refusal(() => fetch('/big.bin')),
      image: await refusal(() => image.decode()),
      html: await refusal(() => {
        document.body.innerHTML = '<b>no</b>';
      }),
      worker: await new Promise((resolve) => {
        const policy = (window as unknown as { trustedTypes: TypePolicies }).trustedTypes.createPolicy('probe', {
          createScriptURL: (url) => url,
        });
        const worker = new Worker(policy.createScriptURL('/worker.js'));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve('failed');
      }),
    };
  });
  expect(outcome).toEqual({ fetch: 'refused', image: 'refused', html: 'refused', worker: 'from the worker' });
  const violations = await page.evaluate(() => window.violations);
  expect(violations).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for']));
});

type TypePolicies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
};

test('an answer of 20 MB arrives whole', async ({ launch }) => {
  const { app } = await launch({ PROBE_CONNECT: "'self'" });
  const page = await app.firstWindow();
  const size = await page.evaluate(async () => (await (await fetch('/big.bin')).arrayBuffer()).byteLength);
  expect(size).toBe(20 * MB);
});

test('calls cross to main and back: values, bytes, errors by name', async ({ launch }) => {
  const { page } = await launch();
  expect(await page.evaluate(() => window.probe.add(2, 3))).toBe(5);
  expect(await page.evaluate((size) => window.probe.size(new Uint8Array(size)), 10 * MB)).toBe(10 * MB);
  await expect(page.evaluate(() => window.probe.fail())).rejects.toThrow(
    "Error invoking remote method 'fail': Error: told on purpose",
  );
  await expect(page.evaluate(() => window.probe.unknown())).rejects.toThrow("No handler registered for 'nothing here'");
});

test('a long text crosses as it is, whatever is in it', async ({ launch }) => {
  const { page } = await launch();
  // Made in the page and held against each other there: on its way from here a text would be changed already.
  const same = await page.evaluate(() => {
    const texts = [
      `{"a \\ text": 'of \n\r\t\0\u2028 much'}`.repeat(9_000),
      `.${'\u{1f600}'.repeat(70_000)}`,
      `${'\ud83d'.repeat(70_000)} half a pair`,
    ];
    return Promise.all(
      texts.map(async (text) => (await window.probe.same({ text, again: [text] })) === text && text.length),
    );
  });
  expect(same).toEqual([261_000, 140_001, 70_012]);
});

test('main reaches the page by send', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('news', 'hello page'));
  await expect(page.locator('#news')).toHaveText('hello page');
});

test('the preload lives in a world of its own', async ({ launch }) => {
  const { page } = await launch();
  const seen = await page.evaluate(async () => {
    // A page that poisons its own built-ins must not reach the preload.
    String.prototype.repeat = () => 'poisoned';
    return {
      secret: Reflect.has(window, 'secretOfThePreload'),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => Reflect.has(window, name)),
      nodeInPreload: window.probe.nodeHere(),
      frozen: Object.isFrozen(window.probe),
      repeated: window.probe.repeated(),
    };
  });
  expect(seen).toEqual({ secret: false, node: [], nodeInPreload: 'undefined', frozen: true, repeated: 'aaa' });
});
