import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepStamp, shareStamps, stampOfFolder } from '../site/stamps.ts';
import { askSurvey } from './ask.ts';
import { BETWEEN, type FolderEntry, KINDS } from './survey.ts';

/** What a survey says of one folder. */
interface SurveyedFolder {
  /** Stamp of the folder, before the survey looked into it. */
  stamp: string;
  entries: FolderEntry[];
  /** Stamps of its entries, one each, empty where none is to be relied on; `null` when they were given on. */
  stamps: string[] | null;
}

/** What a run shares among its steps; `null` outside of one. */
let shared: { root: string; folders: Map<string, SurveyedFolder> | null } | null = null;

/** Keeps what one run sees of an archive's files, see `shareStamps`, and what a survey of it says. Gives what ends it. */
export function shareLooks(root: string): () => void {
  const endSharing = shareStamps();
  shared = { root, folders: null };
  return () => {
    shared = null;
    endSharing();
  };
}

/**
 * The entries of a folder of an archive, in no order. Within a run they are those that the survey saw, and the stamps of its
 * files are kept, as long as the folder's own stamp is as it was before. Throws as `readdirSync` does.
 */
export function readFolder(folder: string): FolderEntry[] {
  const surveyed = surveyedFolder(folder);
  if (surveyed === null || stampOfFolder(folder, Date.now()) !== surveyed.stamp)
    return readdirSync(folder, { withFileTypes: true });
  // Once: later there may be newer ones.
  for (const [index, stamp] of surveyed.stamps?.entries() ?? [])
    if (stamp !== '') keepStamp(`${folder}/${surveyed.entries[index]?.name ?? ''}`, stamp);
  surveyed.stamps = null;
  return surveyed.entries;
}

function surveyedFolder(folder: string): SurveyedFolder | null {
  if (shared === null) return null;
  shared.folders ??= openFolders(shared.root, askSurvey(shared.root, 'content') ?? '');
  return shared.folders.get(folder) ?? null;
}

function openFolders(root: string, content: string): Map<string, SurveyedFolder> {
  const folders = new Map<string, SurveyedFolder>();
  const fields = content.split(BETWEEN);
  for (let at = 0; at + 2 < fields.length; ) {
    const [folder = '', stamp = '', count] = fields.slice(at, at + 3);
    at += 3;
    const [entries, stamps]: [FolderEntry[], string[]] = [[], []];
    for (const end = at + 2 * Number(count); at < end; at += 2) {
      entries.push(new SurveyedEntry(fields[at] ?? ''));
      stamps.push(fields[at + 1] ?? '');
    }
    folders.set(join(root, folder), { stamp, entries, stamps });
  }
  return folders;
}

class SurveyedEntry implements FolderEntry {
  readonly name: string;
  private readonly kind: string;

  constructor(marked: string) {
    this.name = marked.slice(1);
    this.kind = marked.charAt(0);
  }

  isFile(): boolean {
    return this.kind === KINDS.file;
  }

  isDirectory(): boolean {
    return this.kind === KINDS.folder;
  }

  isSymbolicLink(): boolean {
    return this.kind === KINDS.link;
  }
}
