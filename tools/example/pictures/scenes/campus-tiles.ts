const drawings: readonly string[] = [
  // The reel's own cover: glass roof and leaves.
  '<rect width="130" height="130" fill="#dcebe0"/><path d="M0 60 65 0l65 60V0H0z" fill="#b3d3d6"/><path d="M0 60 65 0l65 60M32 30v100M65 0v130M98 30v100M0 92h130" stroke="#f4f8f1" stroke-width="3" fill="none"/><path d="M20 130c-26-30-18-60 4-78 20 24 18 56-4 78zM100 130c-24-34-12-70 12-88 20 30 14 66-12 88z" fill="#2f6b4f"/>',
  // A lecture list on plain ground.
  '<rect width="130" height="130" fill="#22404f"/><path d="M18 26h62M18 40h40" stroke="#f3ead6" stroke-width="6"/><path d="M18 66h94M18 80h94M18 94h70" stroke="#8fa6ad" stroke-width="3"/><circle cx="104" cy="30" r="11" fill="#d8a657"/>',
  // Rowing on the river.
  '<rect width="130" height="130" fill="#e8c39b"/><path d="M0 62h130v68H0z" fill="#5f8694"/><path d="M0 62c30-14 60-10 80-4s40 4 50-2v8H0z" fill="#6d7d5b"/><path d="M16 92h98l-12 8H28z" fill="#3a2c25"/><path d="M40 88l-20 18M66 88l-18 20M92 88l-18 20" stroke="#f3ead6" stroke-width="3"/><g fill="#8c4a3c"><circle cx="42" cy="76" r="6"/><circle cx="68" cy="76" r="6"/><circle cx="94" cy="76" r="6"/><path d="M36 82h12v10H36zM62 82h12v10H62zM88 82h12v10H88z"/></g>',
  // A stack of books.
  '<rect width="130" height="130" fill="#ded5e2"/><path d="M26 96h78v14H26z" fill="#6b3a2e"/><path d="M34 80h66v14H34z" fill="#b0803a"/><path d="M28 64h74v14H28z" fill="#3d5a6c"/><path d="M40 48h54v14H40z" fill="#5d6f45"/><circle cx="67" cy="36" r="10" fill="#c4564c"/><path d="M67 26c0-6 4-9 8-9" stroke="#3d5a2c" stroke-width="3" fill="none"/>',
  // The tower at dusk.
  '<rect width="130" height="130" fill="#39506b"/><path d="M0 100c40-12 80-12 130 0v30H0z" fill="#24362f"/><path d="M52 100V44l13-22 13 22v56z" fill="#e3cfa8"/><path d="M60 54h10v14H60z" fill="#39506b"/><circle cx="104" cy="28" r="9" fill="#f3ead6"/><path d="M20 100V78h32v22zM78 100V78h32v22z" fill="#b99f76"/>',
  // A halls' window with a plant.
  '<rect width="130" height="130" fill="#c9b796"/><path d="M26 18h78v82H26z" fill="#bcd8dd"/><path d="M65 18v82M26 58h78" stroke="#fdfaf1" stroke-width="5"/><path d="M18 100h94v8H18z" fill="#8a6a4a"/><path d="M78 100l-4-20h24l-4 20z" fill="#b5623f"/><path d="M86 80c-16-8-18-26-14-34 10 6 14 16 14 34zM86 80c0-20 8-30 18-32 2 12-4 26-18 32z" fill="#3b7d58"/>',
  // A flask.
  '<rect width="130" height="130" fill="#22404f"/><path d="M54 24h22v30l26 48c3 7-1 12-8 12H36c-7 0-11-5-8-12l26-48z" fill="#dbe9e6"/><path d="M42 78h46l13 25c2 5 0 8-5 8H34c-5 0-7-3-5-8z" fill="#d98f3f"/><circle cx="58" cy="92" r="5" fill="#f6dfae"/><circle cx="76" cy="100" r="4" fill="#f6dfae"/><circle cx="70" cy="86" r="3" fill="#f6dfae"/>',
  // A ball in the net.
  '<rect width="130" height="130" fill="#7f9a5f"/><path d="M0 96h130v34H0z" fill="#6a8550"/><path d="M22 96V34h86v62" fill="none" stroke="#fdfaf1" stroke-width="5"/><path d="M22 50h86M22 66h86M22 82h86M38 34v62M54 34v62M70 34v62M86 34v62" stroke="#dfe6d2" stroke-width="1.5"/><circle cx="76" cy="84" r="13" fill="#fdfaf1"/><path d="M70 80l6-5 6 5-2 8h-8z" fill="#2b2f30"/>',
  // People under a tree.
  '<rect width="130" height="130" fill="#f0d9b5"/><path d="M0 98h130v32H0z" fill="#8aa05f"/><path d="M60 98V58h10v40z" fill="#6a4a30"/><circle cx="65" cy="44" r="32" fill="#4f7a4a"/><circle cx="42" cy="54" r="19" fill="#5f8b54"/><circle cx="90" cy="52" r="20" fill="#446d42"/><g><circle cx="28" cy="94" r="7" fill="#8a5a3c"/><path d="M17 116c0-18 22-18 22 0z" fill="#c4564c"/><circle cx="98" cy="96" r="7" fill="#e3b48d"/><path d="M87 118c0-18 22-18 22 0z" fill="#3d5a6c"/></g>',
];

/** One of the university's earlier posts, square; the count goes round. */
export function tile(index: number): string {
  return `<svg width="100%" height="100%" viewBox="0 0 130 130" preserveAspectRatio="xMidYMid slice">${drawings[index % drawings.length]}</svg>`;
}
