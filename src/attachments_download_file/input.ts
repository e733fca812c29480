// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.
import type { AttachmentID } from '../records/ids';

export type AttachmentsDownloadFileInput = {
  /**
   * The attachment to download: pick it from the list, or give its ID, such as 4711.
   * @title Attachment
   * @minimum 1
   * @maximum 2147483647
   */
  id: AttachmentID;
  /**
   * The version of Aspire's API to ask for, such as 1.0. Leave it empty, unless Aspire support tells you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
