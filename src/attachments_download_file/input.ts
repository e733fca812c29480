// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.
import type { AttachmentID } from '../records/ids';

export type AttachmentsDownloadFileInput = {
  /**
   * Which attachment to download, such as: 4711. attachments_get finds the ids.
   * @title Attachment ID
   * @minimum 1
   * @maximum 2147483647
   */
  id: AttachmentID;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
