/** The README.txt of a notebook folder: what a person needs who finds it without the app. */
export function notebookReadme(name: string): string {
  return `${name}: a Casebook notebook

This folder holds case studies written with Casebook. It needs nothing else: copy it, back it up, or keep it in
a synced folder as a whole.

How to read it without Casebook
  cases/<id>/case.json      One case study, as JSON text (UTF-8). "title", "goals", "channels" and "metrics" are
                            plain fields; the words are the "text" fields inside "document", in reading order, and
                            the "title" of a "caseLink" among them. Each entry of "evidence" names its file by
                            "attachment".
  attachments/ab/<sha256>   Screenshots and files, unchanged, named by the SHA-256 of their bytes; "ab" are its first
                            two characters. Their names and kinds ("fileName", "media") stand in the case: copy one
                            and give the copy that name to open it.
  history/<id>/             Earlier versions of a case, in the same form.
  trash/<id>/               Cases that were deleted; deleted.json says when. Nothing is removed from here by itself.
  trash/attachments/        Files nobody uses, put away by hand; move one back to attachments/ab/ to undo it.
  plans/, lessons/          Plans for campaigns to come, and what several cases taught: one JSON file each, the cases
                            named by their ids. trash/plans/ and trash/lessons/ hold those that were deleted.
  quarantine/<id>/          Copies of files that were damaged when Casebook found them, byte for byte.
  notebook.json             The id of this notebook and the format of the folder.
  .lock                     Which computer has the notebook open. Can be deleted when none has.

Please do not rename folders or files in here while Casebook is open.
`;
}
