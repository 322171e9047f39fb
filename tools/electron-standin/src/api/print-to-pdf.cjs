'use strict';
// webContents.printToPDF by Chromium's Page.printToPDF. Lengths are inches.
const { refuseUnknown } = require('../refusal.cjs');

// Widths and heights as Electron's documentation names them
const SIZES = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};
// Options that Chromium takes as they are, each with its type
const PASSED_ON = {
  landscape: 'boolean',
  displayHeaderFooter: 'boolean',
  printBackground: 'boolean',
  preferCSSPageSize: 'boolean',
  generateTaggedPDF: 'boolean',
  generateDocumentOutline: 'boolean',
  scale: 'number',
  pageRanges: 'string',
  headerTemplate: 'string',
  footerTemplate: 'string',
};
const SIDES = ['top', 'bottom', 'left', 'right'];

function checkType(name, value, type) {
  const isType = type === 'number' ? Number.isFinite(value) : value !== null && typeof value === type;
  if (value !== undefined && !isType) throw new Error(`${name} must be a ${type}`);
}

/** [width, height] of the paper. */
function paper(pageSize) {
  if (typeof pageSize === 'string') {
    if (!Object.hasOwn(SIZES, pageSize)) throw new Error(`Invalid pageSize ${pageSize}`);
    return SIZES[pageSize];
  }
  checkType('pageSize', pageSize, 'object');
  if (!(pageSize.width > 0 && pageSize.height > 0))
    throw new Error('height and width properties are required for pageSize');
  return [pageSize.width, pageSize.height];
}

/** Resolves to the PDF's bytes. Throws for an option that is unknown or of the wrong type. */
async function printToPDF(page, { pageSize = 'Letter', margins = {}, ...rest }) {
  refuseUnknown(rest, Object.keys(PASSED_ON), 'the printToPDF option');
  for (const [name, type] of Object.entries(PASSED_ON)) checkType(name, rest[name], type);
  checkType('margins', margins, 'object');
  refuseUnknown(margins, SIDES, 'the printToPDF margin');
  for (const side of SIDES) checkType(`margins.${side}`, margins[side], 'number');
  const [paperWidth, paperHeight] = paper(pageSize);
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins;
  if (left + right >= paperWidth || top + bottom >= paperHeight)
    throw new Error('margins must be less than or equal to pageSize');
  const { data } = await page.cdp('Page.printToPDF', {
    // Chromium tags by default, Electron only when asked.
    generateTaggedPDF: false,
    ...rest,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  });
  return Buffer.from(data, 'base64');
}

module.exports = { printToPDF };
