import { isSha256, type Sha256 } from '../../shared/core/ids.ts';
import { attachmentScheme } from './schemes.ts';

export interface AttachmentAddress {
  readonly form: 'original' | 'thumb';
  readonly attachment: Sha256;
}

/** What `attachment://original/<64 hex>` or `attachment://thumb/<64 hex>` names; null for every other address. */
export function attachmentAddress(address: string): AttachmentAddress | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== `${attachmentScheme}:`) return null;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  const form = url.host;
  const attachment = url.pathname.slice(1);
  if ((form !== 'original' && form !== 'thumb') || !isSha256(attachment)) return null;
  return { form, attachment };
}
