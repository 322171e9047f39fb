/** A glacier under an evening sky with its layers of years, 358 x 190. */
export function glacier(): string {
  const layers = [0, 1, 2, 3, 4, 5].map(
    (layer) =>
      `<path d="M0 ${118 + layer * 13}c60-${16 - layer} 120 ${10 + layer} 190-2s120-14 168 ${4 - layer}v90H0z" fill="${['#e8f1f2', '#d3e4e8', '#b9d2da', '#9bbcc8', '#7ea3b3', '#5f8799'][layer]}"/>`,
  );
  return `<svg viewBox="0 0 358 190" width="100%" height="100%" preserveAspectRatio="xMidYMid slice">
<rect width="358" height="190" fill="#46586b"/><path d="M0 62h358v40H0z" fill="#a98a84"/><path d="M0 92h358v40H0z" fill="#e0bda2"/><circle cx="270" cy="62" r="15" fill="#f7e6cf"/>
<path d="M0 112 62 58l34 30 46-52 58 66 40-28 56 40 62-34v30H0z" fill="#4a5f70"/><path d="m62 58-16 14 18 4 10-6zM142 36l-20 22 16 2 8-8 14 8z" fill="#e8eef0"/>
${layers.join('')}<path d="M40 190c8-18 22-24 34-24M250 190c-6-14-20-22-30-22" stroke="#48697a" stroke-width="1.5" fill="none"/></svg>`;
}
