// Generated from api/attachments.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type AttachmentsDdlInput = {
  /**
   * Only the attachments of this contact, such as 1. Leave it empty to get all of them.
   * @title Contact ID
   * @TJS-type ["integer","string"]
   */
  contact_id?: number | string;
  /**
   * Only the attachments of this opportunity, such as 1. Leave it empty to get all of them.
   * @title Opportunity ID
   * @TJS-type ["integer","string"]
   */
  opportunity_id?: number | string;
  /**
   * Only the attachments of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the attachments of this receipt, such as 1. Leave it empty to get all of them.
   * @title Receipt ID
   * @TJS-type ["integer","string"]
   */
  receipt_id?: number | string;
  /**
   * Only the attachments of this work ticket, such as 1. Leave it empty to get all of them.
   * @title Work ticket ID
   * @TJS-type ["integer","string"]
   */
  work_ticket_id?: number | string;
  /**
   * Only the attachments that hold all of these words in attachment type name, property name or original file name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
