// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { AttachmentField } from '../records/attachments';

export type AttachmentsGetInput = ListConditions<AttachmentField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Activity ID, Activity number, Attach to invoice, Attachment ID, Attachment name, Attachment type ID, Attachment type name, Contact ID, Contact name, Date uploaded, Employee incident ID, Equipment description, Equipment ID, Expose to crew, External content ID, File extension, GEO location latitude, GEO location longitude, Note, Notification template ID, Opportunity ID, Opportunity number, Original file name, Property ID, Property name, Property QA category ID, Receipt ID, Receipt number, Show customer, Work ticket ID, Work ticket number, Work ticket visit ID
   */
  sort_by?: AttachmentField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
