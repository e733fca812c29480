/** Types for the part of adm-zip that this project uses; the package has none. */
declare module 'adm-zip' {
  class AdmZip {
    constructor(zip?: Buffer);
    addFile(name: string, content: Buffer, comment: string, mode: number): void;
    getEntry(name: string): AdmZip.Entry | null;
    getEntries(): AdmZip.Entry[];
    toBuffer(): Buffer;
  }
  namespace AdmZip {
    type Entry = {
      entryName: string;
      isDirectory: boolean;
      header: { time: Date; made: number };
      getData(): Buffer;
    };
  }
  export = AdmZip;
}
