/** What is said about posts and code that tell less than one would wish. */
export const words = {
  noText: (platform: string) =>
    `The embed code of ${platform} does not hold the words of the post. Type them here, so that search finds them.`,
  fromAddress: 'Only what the address says is known: nothing was fetched. The rest can be typed in.',
  noPost: (platform: string) =>
    `This looks like embed code of ${platform}, but it names no post there. It is kept as it was pasted.`,
  unknown: 'This is embed code of a page Casebook does not know. It is kept as it was pasted.',
  tooLong: 'This embed code is too long for a post card. It is kept as it was pasted.',
} as const;
