// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.

export type AttachmentsUploadFileOutput = {
  /**
   * True when Aspire has stored the file.
   * @title Success
   */
  success: boolean;
  /**
   * The ID of the new attachment, found among the newest attachments of the record. Missing for kinds of records where the connector cannot find it.
   * @title ID
   * @TJS-type integer
   */
  id?: number;
  /**
   * The address of the file in Aspire.
   * @title URL
   */
  url?: string;
  /**
   * The name under which the file was stored.
   * @title File name
   */
  file_name: string;
  /**
   * How large the file is, in bytes.
   * @title Size
   * @TJS-type integer
   */
  size: number;
};
