/** One drawn screenshot: a page of HTML and the screen it is taken on. Sizes in CSS pixels. */
export interface Picture {
  readonly name: string;
  readonly screen: Screen;
  readonly html: string;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** 1170 x 2340 pixels. */
export const phone: Screen = { width: 390, height: 780, scale: 3 };

/** 1600 x 1000 pixels. */
export const desktop: Screen = { width: 800, height: 500, scale: 2 };
