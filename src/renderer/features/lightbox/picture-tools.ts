/** What is being done to the picture that is open. */
export type PictureTool = 'annotate' | 'redact' | 'crop';
