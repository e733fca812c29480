import AdmZip from 'adm-zip';

/** The content of files by their relative path, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;

/** The earliest time that a zip can store. Zips store local times, so this is one. */
const earliest = new Date(1980, 0, 1);
const mode = 0o644;
/** Version 2.0, made on Unix; by default adm-zip stores the machine's own system. */
const madeBy = 0x0314;

/** A zip of the files: always the same bytes for the same files, independent of order, dates and machine. */
export function zip(files: Files): Buffer {
  const archive = new AdmZip();
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    archive.addFile(path, content, '', mode);
    const entry = archive.getEntry(path);
    if (!entry) throw new Error(`adm-zip lost ${path}`);
    entry.header.time = earliest;
    entry.header.made = madeBy;
  }
  return archive.toBuffer();
}

/** The files of a zip. Throws if it is damaged, or contains a path twice. */
export function unzip(bytes: Buffer): Files {
  const files = new Map<string, Buffer>();
  for (const entry of new AdmZip(bytes).getEntries()) {
    if (entry.isDirectory) continue;
    if (files.has(entry.entryName)) throw new Error(`${entry.entryName} is in the zip twice`);
    files.set(entry.entryName, entry.getData());
  }
  return files;
}
