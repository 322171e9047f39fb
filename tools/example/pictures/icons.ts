const paths = {
  heart: '<path d="M12 20.3 4.4 12.6a4.8 4.8 0 0 1 6.8-6.8l.8.8.8-.8a4.8 4.8 0 0 1 6.8 6.8z"/>',
  comment:
    '<path d="M20.5 11.6a8 8 0 0 1-8.4 7.7 9 9 0 0 1-3.4-.6L4 20l1.4-4.1a7.4 7.4 0 0 1-1.8-4.6 8 8 0 0 1 8.5-7.6 8 8 0 0 1 8.4 7.9z"/>',
  share: '<path d="M4 12v7.5h16V12M12 15V3.5M7.5 8 12 3.5 16.5 8"/>',
  repeat: '<path d="M4 11V9.5a3 3 0 0 1 3-3h12m-3-3 3 3-3 3M20 13v1.5a3 3 0 0 1-3 3H5m3 3-3-3 3-3"/>',
  save: '<path d="M6 3.5h12v17l-6-5-6 5z"/>',
  back: '<path d="M14.5 5 8 12l6.5 7"/>',
  close: '<path d="M6 6l12 12M18 6 6 18"/>',
  more: '<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7L12 17.7"/>',
  grid: '<path d="M4 4h16v16H4zM9.3 4v16M14.7 4v16M4 9.3h16M4 14.7h16"/>',
  film: '<path d="M4 5h16v14H4zM4 9.5h16M9 5l2 4.5M14 5l2 4.5"/><path d="m10.5 12 4 2.3-4 2.3z"/>',
  eye: '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>',
  calendar: '<path d="M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8"/>',
  search: '<circle cx="10.8" cy="10.8" r="6.3"/><path d="m15.5 15.5 5 5"/>',
  pin: '<path d="M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11z"/><circle cx="12" cy="10" r="2.3"/>',
  sound: '<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>',
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the current text colour; `size` in CSS pixels. */
export function icon(name: IconName, size = 22, filled = false): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="${filled ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${paths[name]}</svg>`;
}
