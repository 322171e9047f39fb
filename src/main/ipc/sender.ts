import { isUiAddress } from '../app/schemes.ts';

interface Frame {
  readonly url: string;
}

/** The parts of an IPC event that say who sent it. */
export interface Sender {
  readonly senderFrame: Frame | null;
  readonly sender: { readonly mainFrame: Frame };
}

/**
 * Whether a request comes from the UI itself: the main frame, not a child of it, showing an address of ours. To be asked
 * before any await, since the frame is null once it has gone elsewhere.
 */
export function comesFromUi(event: Sender): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isUiAddress(frame.url);
}
