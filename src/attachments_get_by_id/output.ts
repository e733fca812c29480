// Generated from api/attachments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Attachment } from '../records/attachments';

export type AttachmentsGetByIdOutput = {
  /**
   * The attachment; empty where there is none.
   * @title Record
   */
  record: Attachment | null;
  /**
   * True when there is such a attachment.
   * @title Found
   */
  found: boolean;
};
