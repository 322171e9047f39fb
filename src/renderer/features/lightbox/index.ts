export { Lightbox } from './Lightbox.tsx';
export { createPictureDesk, type PictureDesk } from './picture-desk.ts';
