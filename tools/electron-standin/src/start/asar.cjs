'use strict';
// Node reads no asar archives, so a packaged app runs from a folder with the archive's content.
const fs = require('node:fs');
const path = require('node:path');

/** The archive's file table and the offset of its first file. Layout: github.com/electron/asar, "Format". */
function readHeader(archive) {
  const sizes = Buffer.alloc(16);
  fs.readSync(archive, sizes, 0, 16, 0);
  const headerLength = sizes.readUInt32LE(4);
  const json = Buffer.alloc(sizes.readUInt32LE(12));
  fs.readSync(archive, json, 0, json.length, 16);
  return { files: JSON.parse(json.toString('utf8')).files, start: 8 + headerLength };
}

/** Writes the archive's files into `folder`, unpacked ones too. Links inside an archive are not supported and throw. */
function extractAsar(file, folder) {
  const archive = fs.openSync(file, 'r');
  try {
    const { files, start } = readHeader(archive);
    const write = (entries, at) => {
      fs.mkdirSync(path.join(folder, at), { recursive: true });
      for (const [name, entry] of Object.entries(entries)) {
        const to = path.join(at, name);
        if (entry.files) write(entry.files, to);
        else if (entry.link) throw new Error(`stand-in: the link ${to} in ${file} is not supported`);
        else if (entry.unpacked) fs.copyFileSync(path.join(`${file}.unpacked`, to), path.join(folder, to));
        else {
          const bytes = Buffer.alloc(entry.size);
          fs.readSync(archive, bytes, 0, entry.size, start + Number(entry.offset));
          fs.writeFileSync(path.join(folder, to), bytes);
        }
      }
    };
    write(files, '');
  } finally {
    fs.closeSync(archive);
  }
}

module.exports = { extractAsar };
