// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.

/** A file as Tray's connectors hand it on. Type only. */
export type TrayFile = {
  /**
   * The file's name with its extension, such as front-gate.jpg.
   * @title Name
   */
  name: string;
  /**
   * Where the file can be fetched from. Tray's own addresses expire after some hours.
   * @title URL
   */
  url: string;
  /**
   * The kind of file, such as image/jpeg.
   * @title MIME type
   */
  mime_type: string;
  /**
   * When the address expires, in seconds since 1970.
   * @title Expires
   */
  expires: number;
};
