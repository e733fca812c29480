// Generated from api/attachments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { AttachmentField } from '../records/attachments';
import type { AttachmentID } from '../records/ids';

export type AttachmentsGetByIdInput = {
  /**
   * The Attachment ID of the attachment to give, such as: 4711.
   * @title Attachment ID
   * @minimum 1
   */
  id: AttachmentID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: AttachmentField[];
  /**
   * Whether a missing attachment gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: AttachmentID,AttachmentTypeID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
