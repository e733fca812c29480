// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.
import type { TrayFile } from '../aspire/types/file';

export type AttachmentsDownloadFileOutput = {
  /**
   * The file, as other connectors take it.
   * @title File
   * @format file
   */
  file: TrayFile;
  /**
   * How large the file is, in bytes.
   * @title Size
   * @TJS-type integer
   */
  size: number;
};
