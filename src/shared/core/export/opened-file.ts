import { fileNameFor } from './file-name.ts';

/** How a copy of an attachment is handed to the system. */
export interface OpenedFile {
  /** A name that is safe on every system and ends as the original does. */
  readonly name: string;
  /** Whether opening it may run something, so that the person is asked first. */
  readonly mayRun: boolean;
}

// What systems run, install, mount or follow when it is opened, and documents that bring programs with them.
const running = new Set(
  `action ade app appimage application appref-ms bas bat bin cgi chm cmd com command cpl csh deb desktop dll dmg docm dotm ear
  elf exe fish gadget hta htm html htt img inf ins iso jar jnlp js jse ksh kts lnk lua mde mht mhtml mjs msc msi msix msp
  out pif pkg pl pot potm ppam ppsm pptm prf prg ps1 ps1xml ps2 psc1 psm1 py pyc pyw pyz rb reg rpm run scf scpt scr
  sct settingcontent-ms sh shb shs shtml sldm svg svgz terminal theme tool udl url vb vbe vbs vhd vhdx war webloc
  website workflow ws wsc wsf wsh xbap xht xhtml xlam xll xlsm xltm xpi zsh`
    .split(/\s+/)
    .filter(Boolean),
);

/** What to call a copy of an attachment, and whether to ask before it is opened; a name without an ending is asked for. */
export function openedFile(fileName: string, head: Uint8Array): OpenedFile {
  const plain = fileName
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[.\s]+$/u, '');
  const dot = plain.lastIndexOf('.');
  const ending =
    dot > 0
      ? plain
          .slice(dot + 1)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}_-]/gu, '')
      : '';
  const known = ending !== '' && ending.length <= 16;
  const name = known ? fileNameFor(plain.slice(0, dot), ending) : fileNameFor(plain, 'bin');
  return { name, mayRun: !known || running.has(ending) || isProgram(head) };
}

// MZ (Windows), ELF (Linux), Mach-O and its universal form (macOS), a script's first line, a Windows shortcut.
function isProgram(head: Uint8Array): boolean {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  return (
    starts(0x4d, 0x5a) ||
    starts(0x7f, 0x45, 0x4c, 0x46) ||
    starts(0xcf, 0xfa, 0xed, 0xfe) ||
    starts(0xce, 0xfa, 0xed, 0xfe) ||
    starts(0xca, 0xfe, 0xba, 0xbe) ||
    starts(0x23, 0x21) ||
    starts(0x4c, 0, 0, 0, 0x01, 0x14, 0x02)
  );
}
