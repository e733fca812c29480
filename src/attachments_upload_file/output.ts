// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.

export type AttachmentsUploadFileOutput = {
  /**
   * True when Aspire has stored the file.
   * @title Success
   */
  success: boolean;
  /**
   * The id of the new attachment. Aspire does not tell it: it is looked up among the record's newest attachments, and left out where that gives nothing, as for kinds of records that attachments cannot be filtered by.
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
