import { expect, test } from 'vitest';
import { attachmentPolicy, uiPolicy } from '../../../../src/main/app/content-policy.ts';
import { serveAttachments, serveUi } from '../../../../src/main/app/protocol.ts';
import { sha256Schema } from '../../../../src/shared/core/ids.ts';
import { drawnPng } from '../../../support/drawn-png.ts';

type Answer = (request: Request) => Promise<Response>;

/** A session that only remembers who answers for a scheme. */
function session() {
  const handlers = new Map<string, Answer>();
  const handle = (scheme: string, answer: Answer) => void handlers.set(scheme, answer);
  const ask = async (url: string, method = 'GET') => {
    const answer = handlers.get(url.slice(0, url.indexOf(':')));
    if (!answer) throw new Error(`nobody answers for ${url}`);
    // A Request of Node's would refuse the address of a scheme it does not know.
    return answer({ url, method } as Request);
  };
  return { electron: { protocol: { handle } } as never, ask };
}

const sha = sha256Schema.parse('ab'.repeat(32));
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a file of the UI comes with the policy and its own media type', async () => {
  const { electron, ask } = session();
  serveUi(electron, new Map([['/index.html', { bytes: bytesOf('<p>'), media: 'text/html; charset=utf-8' }]]));
  const answer = await ask('casebook://app/index.html');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBe(uiPolicy);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toBe('<p>');
  expect((await ask('casebook://app/other.html')).status).toBe(404);
  expect((await ask('casebook://app/index.html', 'POST')).status).toBe(404);
});

test('a picture comes inert, with the media type of its bytes', async () => {
  const { electron, ask } = session();
  const png = drawnPng(3, 3);
  serveAttachments(electron, () => ({ read: async () => png, thumbnail: async () => null }));
  const answer = await ask(`attachment://original/${sha}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBe(attachmentPolicy);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(png));
  expect((await ask(`attachment://thumb/${sha}`)).status).toBe(204);
  expect((await ask(`attachment://original/${sha}`, 'PUT')).status).toBe(404);
});

test('what is no picture the page may draw is not handed to it', async () => {
  const enormous = new Uint8Array(drawnPng(4, 4));
  new DataView(enormous.buffer).setUint32(16, 30_000);
  new DataView(enormous.buffer).setUint32(20, 30_000);
  for (const bytes of [bytesOf('<html><script>1</script>'), bytesOf('MZ\u0090'), new Uint8Array(), enormous]) {
    const { electron, ask } = session();
    serveAttachments(electron, () => ({ read: async () => bytes, thumbnail: async () => bytes }));
    expect((await ask(`attachment://original/${sha}`)).status).toBe(404);
    expect((await ask(`attachment://thumb/${sha}`)).status).toBe(404);
  }
});

test('without a notebook there is no attachment', async () => {
  const { electron, ask } = session();
  serveAttachments(electron, () => null);
  expect((await ask(`attachment://original/${sha}`)).status).toBe(404);
});
