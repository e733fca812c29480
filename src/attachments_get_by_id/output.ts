// Generated from api/attachments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Attachment } from '../records/attachments';

export type AttachmentsGetByIdOutput = {
  /**
   * The attachment; null where there is none.
   * @title Record
   */
  record: Attachment | null;
  /**
   * Whether there is such a attachment.
   * @title Found
   */
  found: boolean;
};
