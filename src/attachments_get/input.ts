// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { AttachmentField } from '../records/attachments';

export type AttachmentsGetInput = ListConditions<AttachmentField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Activity ID, Activity number, Attach to invoice, Attachment ID, Attachment name, Attachment type ID, Attachment type name, Contact ID, Contact name, Date uploaded, Employee incident ID, Equipment description, Equipment ID, Expose to crew, External content ID, File extension, Location latitude, Location longitude, Note, Notification template ID, Opportunity ID, Opportunity number, Original file name, Property ID, Property name, Property QA category ID, Receipt ID, Receipt number, Show customer, Work ticket ID, Work ticket number, Work ticket visit ID
   */
  sort_by?: AttachmentField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as AttachmentID eq 1 and contains(OriginalFileName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as DateUploaded desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as AttachmentID,OriginalFileName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
