/**
 * What a second thread sees of an archive's files while the program is being loaded: a survey. A run looks at each file of an
 * archive to see that it is as it was, and nearly always all are; to ask the system about 90,000 files takes an eighth of a
 * run that has one article to add.
 *
 * A survey is a look like any other, only earlier: before the run holds the lock. So that it says nothing that was not so
 * under the lock:
 * - What it says of a folder, its entries and the stamps of its files, holds while the folder's own stamp is the same as
 *   before the survey looked into it. Whoever reads a folder asks for that one stamp again, see `folders.ts`. All that
 *   Clipfile writes among records and originals comes there under another name and is renamed, and what a person adds,
 *   removes or renames is seen in the folder, too: another run between the survey and the lock shows, whatever it did.
 *   What is written into a file as it lies shows in the file alone. It is as if it was written after the run looked: the
 *   next run sees another stamp. A stamp too new to be relied on is left out, by the rule of `stamps.ts`, and with that of a
 *   folder all that the folder holds; links, and what is not there, are left out, too.
 * - What it says of an output folder goes with the files of its state, named by their stamps: another run that published
 *   something, or was cut off while it did, left others, see `output.ts`.
 *
 * It is a cache and nothing more: of what a survey does not say, or when there is none, the run asks the disk itself.
 */
import { readdirSync } from 'node:fs';
import { freshStampOf, stampOfFolder } from '../site/stamps.ts';

/** An entry of a folder; that of `readdirSync` is one. */
export interface FolderEntry {
  name: string;
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
}

/** Folders that are surveyed, from the archive's root: of all that lies there. */
export const SURVEYED = ['content/originals', 'content/articles'];

/** Marks of entries: what they are, before their name. */
export const KINDS = { file: 'f', folder: 'd', link: 'l', other: 'o' } as const;

/** What stands between the fields of a survey: in no name of a file. */
export const BETWEEN = '\0';

/**
 * Surveys what a run reads. For each folder: its path from the root, its stamp, the number of its entries, and of each entry
 * its kind with its name, and its stamp, empty where that is not to be relied on; all one after the other in one text,
 * which goes from thread to thread sooner than objects. `beat` is called now and then.
 */
export function surveyContent(root: string, beat: () => void): string {
  const since = Date.now();
  const fields: string[] = [];
  for (const folder of SURVEYED) surveyFolder(root, folder, since, fields, beat);
  return fields.join(BETWEEN);
}

function surveyFolder(root: string, folder: string, since: number, fields: string[], beat: () => void): void {
  const stamp = stampOfFolder(`${root}/${folder}`, since);
  let entries: FolderEntry[];
  try {
    entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch {
    // The run will say what is the matter.
    return;
  }
  if (stamp !== null) {
    fields.push(folder, stamp, String(entries.length));
    for (const [index, entry] of entries.entries()) {
      if (index % 256 === 0) beat();
      fields.push(kindOf(entry) + entry.name, entry.isFile() ? relyOn(`${root}/${folder}/${entry.name}`, since) : '');
    }
  }
  // A folder that changed just now may hold others that did not.
  for (const entry of entries)
    if (entry.isDirectory()) surveyFolder(root, `${folder}/${entry.name}`, since, fields, beat);
}

function kindOf(entry: FolderEntry): string {
  if (entry.isFile()) return KINDS.file;
  if (entry.isDirectory()) return KINDS.folder;
  return entry.isSymbolicLink() ? KINDS.link : KINDS.other;
}

function relyOn(file: string, since: number): string {
  const { text, settled, isLink } = freshStampOf(file, since);
  return settled && !isLink && text !== '-' ? text : '';
}
