import { isolated } from './isolated.ts';

/** Every way something can go wrong that a person is told of. Closed: a new one needs its sentence here. */
export const failureSentences = {
  'not found': 'This case is no longer in the notebook.',
  damaged: 'This case file could not be read. It was left as it is, and a copy was set aside.',
  'too deep': 'This case is too deeply nested to open. Its file was left as it is.',
  'too large': 'This file is too large for Casebook. Nothing was added.',
  'read-only': 'This case is open for reading only. Nothing was changed.',
  'notebook read-only':
    'This notebook is open for reading only. What you typed is kept on this computer until it can be saved.',
  'disk full': 'The disk is full. What you typed is kept here and will be saved when there is room.',
  'no permission':
    'Casebook may not write to the notebook folder. What you typed is kept here; allow writing, then try again.',
  'file busy': 'Another program is holding the file. What you typed is kept here and Casebook will try again.',
  'disk error': 'The disk reported an error. What you typed is kept here; save a copy elsewhere if it goes on.',
  'folder missing': 'The notebook folder cannot be reached. What you typed is kept on this computer until it is back.',
  'changed on disk':
    'This case was changed by another program. Yours was kept as a separate case; nothing was overwritten.',
  'record changed':
    'This was changed by another program meanwhile. Nothing was overwritten; open it again to see how it stands there.',
  'no plan': 'This plan is no longer in the notebook. Nothing was made of it.',
  'no lesson': 'A lesson needs a statement and at least one case. Nothing was kept yet; add what is missing.',
  'not a notebook': 'This folder is not a Casebook notebook. Nothing was written to it.',
  'already open': 'This notebook is open elsewhere. It is shown here for reading only.',
  'no picture': 'This file is not a picture Casebook can show. It was kept as a file.',
  'no evidence':
    'This picture or file is not in the notebook folder. It may still be on its way if the folder is shared.',
  'print failed': 'The pages could not be made. The case was not changed; try again.',
  'pdf not saved':
    'The PDF could not be written. What stood in that place before is still there; choose another place or try again.',
  'page not saved':
    'The web page could not be written. What stood in that place before is still there; choose another place or try again.',
  'no notebook': 'There is no notebook to print from. Name one with --notebook <folder>.',
  'no such case': 'No case has exactly this title or id, or more than one has. Nothing was printed.',
  'not a file': 'Only plain files can be attached: no folders, links or devices. Nothing was added.',
  'not looked through':
    'Some files of the notebook could not be read, so that it is not known what they name. Nothing was called unused.',
  'named again': 'A case names this file again. It was kept; put it back where it was.',
  'not opened':
    'The system found no application for this file, or would not start it. The file is kept in the notebook as it is.',
  'tags not known':
    'Some cases could not be read yet, so that it is not known which have this tag. Nothing was changed; try again.',
  'tags not undone': 'This change of tags can no longer be taken back. The cases were left as they are.',
  'change gone': 'This change is no longer in the case it came from. Nothing was changed.',
  'template not kept':
    'The templates in notebook.json could not be understood. The file was left as it is; no template was changed.',
  'search not kept':
    'The saved searches in notebook.json could not be understood. The file was left as it is; no search was changed.',
  'no template': 'This template is no longer in the notebook. No case was made.',
  'link refused': 'Casebook does not open links of this kind.',
  cancelled: 'Nothing was changed.',
  'bad request': 'Casebook did something it should not have. Nothing was changed.',
  unexpected: 'Something unexpected went wrong. What was saved before is safe.',
} as const;

export type FailureCode = keyof typeof failureSentences;

/** A failure as it crosses to the person: the code for the program, the sentence for the reader. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

/** The failure of a code, with its sentence; `detail` is added where it helps (a name, a size), in plain words. */
export function failureOf(code: FailureCode, detail?: string): Failure {
  return { code, message: detail ? `${failureSentences[code]} (${isolated(detail)})` : failureSentences[code] };
}
