import type { TrayFile } from '../aspire/trayFile';

export type AttachmentsDownloadFileOutput = {
  /**
   * The file, as other connectors take it.
   *
   * @title File
   * @format file
   */
  file: TrayFile;
  /**
   * How large the file is, in bytes.
   *
   * @title Size
   * @TJS-type integer
   */
  size: number;
};
