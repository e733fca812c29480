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
  ListPages & {
    /**
     * An OData condition, such as: AttachmentID eq 1 and contains(OriginalFileName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: DateUploaded desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: AttachmentID,OriginalFileName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
