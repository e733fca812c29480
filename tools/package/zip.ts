import AdmZip from 'adm-zip';

/** The content of files by their path, which is relative and has forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;

/** The earliest moment a zip can name. Zips hold local time, so the fields are given as local ones. */
const earliest = new Date(1980, 0, 1);
const mode = 0o644;
/** Version 2.0, made on Unix: adm-zip would name the machine's own system. */
const madeBy = 0x0314;

/** A zip of the files: the same bytes for the same files, whatever their order, their dates and the machine. */
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

/** The files of a zip. Throws where it is damaged, or holds two files of one path. */
export function unzip(bytes: Buffer): Files {
  const files = new Map<string, Buffer>();
  for (const entry of new AdmZip(bytes).getEntries()) {
    if (entry.isDirectory) continue;
    if (files.has(entry.entryName)) throw new Error(`${entry.entryName} is in the zip twice`);
    files.set(entry.entryName, entry.getData());
  }
  return files;
}
