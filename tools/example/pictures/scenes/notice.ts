/** A photograph of a paper notice behind a glass door, 358 x 268: what it says and, easily missed, for which room. */
export function notice(): string {
  return `<svg viewBox="0 0 358 268" width="100%" height="100%" preserveAspectRatio="xMidYMid slice">
<rect width="358" height="268" fill="#8d9690"/><path d="M0 0h120v268H0z" fill="#747d78"/><path d="M238 0h120v268H238z" fill="#9aa39d"/>
<path d="M40 0h16v268H40zM302 0h16v268h-16z" fill="#5d6662"/><path d="M60 0h240v268H60z" fill="#b8c4c0"/><path d="M60 0h90L60 190zM210 268 300 70v198z" fill="#cbd6d2"/>
<rect x="282" y="118" width="8" height="74" rx="4" fill="#4b5350"/>
<g transform="rotate(-2.4 176 132)"><rect x="99" y="29" width="158" height="214" fill="#6c7672" opacity=".35"/><rect x="95" y="24" width="158" height="214" fill="#fdfcf6"/>
<path d="M160 16h28v16h-28z" fill="#e6dfbf" opacity=".9"/>
<g font-family="Inter" fill="#1e2322" text-anchor="middle"><text x="174" y="66" font-size="12" letter-spacing="2" font-weight="600">NOTICE</text>
<text x="174" y="102" font-size="20" font-weight="750">From Monday</text><text x="174" y="128" font-size="20" font-weight="750">closing at</text><text x="174" y="172" font-size="40" font-weight="800">18:00</text>
<text x="174" y="205" font-size="8.5" fill="#555b59">Map Room only. All other floors</text><text x="174" y="217" font-size="8.5" fill="#555b59">keep their usual hours.</text></g></g>
<path d="M60 0h26L60 60zM300 230l-20 38h20z" fill="#fff" opacity=".35"/></svg>`;
}
