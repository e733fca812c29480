// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { AttachmentFileData } from '../records/attachments';

export type AttachmentsGetAttachmentFileDataOutput = {
  /**
   * The attachments of this page.
   *
   * @title Items
   */
  items: AttachmentFileData[];
  /**
   * How many items this page holds.
   *
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * Whether another page may follow.
   *
   * @title Has more
   */
  has_more: boolean;
  /**
   * The page number to ask for next; null at the end, and with Fetch all.
   *
   * @title Next page
   * @TJS-type ["integer","null"]
   */
  next_page: number | null;
};
