import type { Session } from 'electron';
import type { Sha256 } from '../../shared/core/ids.ts';
import { attachmentAddress } from './attachment-address.ts';
import { attachmentPolicy, uiPolicy } from './content-policy.ts';
import { mediaOf } from './media.ts';
import { attachmentScheme, uiScheme } from './schemes.ts';
import { type UiFiles, uiFileFor } from './ui-files.ts';

/** Where the evidence comes from: the notebook that is open now, if any. */
export interface AttachmentSource {
  read(attachment: Sha256): Promise<Uint8Array | null>;
  thumbnail(attachment: Sha256): Promise<Uint8Array | null>;
}

/** Serves the UI to a session. Handlers belong to a session: another one has no UI unless it is given it. */
export function serveUi(session: Session, files: UiFiles): void {
  session.protocol.handle(uiScheme, (request) => {
    const file = request.method === 'GET' ? uiFileFor(files, request.url) : undefined;
    if (file === undefined) return notFound();
    return new Response(file.bytes, { headers: { ...headers(uiPolicy), 'content-type': file.media } });
  });
}

/** Serves the evidence to a session, by hash alone, with the media type our own table gives its bytes. */
export function serveAttachments(session: Session, source: () => AttachmentSource | null): void {
  session.protocol.handle(attachmentScheme, async (request) => {
    const address = request.method === 'GET' ? attachmentAddress(request.url) : null;
    const attachments = source();
    if (address === null || attachments === null) return notFound();
    const bytes = await (address.form === 'thumb'
      ? attachments.thumbnail(address.attachment)
      : attachments.read(address.attachment));
    // A thumbnail that was not made yet is no fault, and the page's log is told of every 404.
    if (bytes === null) return address.form === 'thumb' ? nothingYet() : notFound();
    const media = mediaOf(bytes);
    // Chromium looks into what claims to be mere bytes and draws it all the same, so it is not given any.
    if (media === 'application/octet-stream') return notFound();
    // A copy only where the bytes lie in shared memory, which a response cannot hold.
    const body = bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
    return new Response(body, { headers: { ...headers(attachmentPolicy), 'content-type': media } });
  });
}

function headers(policy: string) {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // Only a hint for what is never stored: a thumbnail that is missing now may be there at the next look.
    'cache-control': 'no-store',
  };
}

function nothingYet(): Response {
  return new Response(null, { status: 204, headers: headers(attachmentPolicy) });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: headers(attachmentPolicy) });
}
