// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Original file name, Attachment ID, Activity ID, Activity number, Attach to invoice, Attachment name, Attachment type name, Attachment type ID, Contact name, Contact ID, Date uploaded, Employee incident ID, Equipment ID, Equipment description, Expose to crew, External content ID, File extension, Location latitude, Location longitude, Note, Notification template ID, Opportunity ID, Opportunity number, Property name, Property ID, Property QA category ID, Receipt ID, Receipt number, Show customer, Work ticket ID, Work ticket number, Work ticket visit ID */
export enum AttachmentField {
  OriginalFileName = 'OriginalFileName',
  AttachmentID = 'AttachmentID',
  ActivityID = 'ActivityID',
  ActivityNumber = 'ActivityNumber',
  AttachToInvoice = 'AttachToInvoice',
  AttachmentName = 'AttachmentName',
  AttachmentTypeName = 'AttachmentTypeName',
  AttachmentTypeID = 'AttachmentTypeID',
  ContactName = 'ContactName',
  ContactID = 'ContactID',
  DateUploaded = 'DateUploaded',
  EmployeeIncidentID = 'EmployeeIncidentID',
  EquipmentID = 'EquipmentID',
  EquipmentDescription = 'EquipmentDescription',
  ExposeToCrew = 'ExposeToCrew',
  ExternalContentID = 'ExternalContentID',
  FileExtension = 'FileExtension',
  GEOLocationLatitude = 'GEOLocationLatitude',
  GEOLocationLongitude = 'GEOLocationLongitude',
  Note = 'Note',
  NotificationTemplateID = 'NotificationTemplateID',
  OpportunityID = 'OpportunityID',
  OpportunityNumber = 'OpportunityNumber',
  PropertyName = 'PropertyName',
  PropertyID = 'PropertyID',
  PropertyQACategoryID = 'PropertyQACategoryID',
  ReceiptID = 'ReceiptID',
  ReceiptNumber = 'ReceiptNumber',
  ShowCustomer = 'ShowCustomer',
  WorkTicketID = 'WorkTicketID',
  WorkTicketNumber = 'WorkTicketNumber',
  WorkTicketVisitID = 'WorkTicketVisitID',
}

/** A file kept with a property, opportunity, work ticket, receipt, contact, activity, piece of equipment or employee incident. */
export type Attachment = {
  /**
   * Tells this record from the others.
   * @title Attachment ID
   * @TJS-type integer
   */
  AttachmentID?: number;
  /**
   * The ID of an attachment type: see "List attachment types".
   * @title Attachment type ID
   * @TJS-type ["integer","null"]
   */
  AttachmentTypeID?: number | null;
  /** @title Attachment type name */
  AttachmentTypeName?: string | null;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /** @title Property name */
  PropertyName?: string | null;
  /**
   * The ID of an activity: see "List activities".
   * @title Activity ID
   * @TJS-type ["integer","null"]
   */
  ActivityID?: number | null;
  /**
   * @title Activity number
   * @TJS-type ["integer","null"]
   */
  ActivityNumber?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * @title Opportunity number
   * @TJS-type ["integer","null"]
   */
  OpportunityNumber?: number | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type ["integer","null"]
   */
  ContactID?: number | null;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * The name in the store, such as 4711.pdf. Original file name is the one that people know.
   * @title Attachment name
   */
  AttachmentName?: string | null;
  /** @title File extension */
  FileExtension?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Date uploaded
   * @format datetime
   */
  DateUploaded?: string | null;
  /**
   * An ID without a list of its own.
   * @title Property QA category ID
   * @TJS-type ["integer","null"]
   */
  PropertyQACategoryID?: number | null;
  /** @title Show customer */
  ShowCustomer?: boolean | null;
  /** @title Note */
  Note?: string | null;
  /** @title Expose to crew */
  ExposeToCrew?: boolean | null;
  /**
   * The ID of a receipt: see "List receipts".
   * @title Receipt ID
   * @TJS-type ["integer","null"]
   */
  ReceiptID?: number | null;
  /**
   * @title Receipt number
   * @TJS-type ["integer","null"]
   */
  ReceiptNumber?: number | null;
  /**
   * The ID of an equipment item: see "List equipment".
   * @title Equipment ID
   * @TJS-type ["integer","null"]
   */
  EquipmentID?: number | null;
  /** @title Equipment description */
  EquipmentDescription?: string | null;
  /** @title Original file name */
  OriginalFileName?: string | null;
  /**
   * The ID of an employee incident: see "List employee incidents".
   * @title Employee incident ID
   * @TJS-type ["integer","null"]
   */
  EmployeeIncidentID?: number | null;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
  /** @title Attach to invoice */
  AttachToInvoice?: boolean;
  /**
   * The ID of a work ticket visit: see "List work ticket visits".
   * @title Work ticket visit ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketVisitID?: number | null;
  /** @title External content ID */
  ExternalContentID?: string | null;
  /**
   * An ID without a list of its own.
   * @title Notification template ID
   * @TJS-type ["integer","null"]
   */
  NotificationTemplateID?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location latitude
   */
  GEOLocationLatitude?: number | null;
  /**
   * In degrees, such as 30.2672.
   * @title Location longitude
   */
  GEOLocationLongitude?: number | null;
};

export type AttachmentFileData = {
  /**
   * The ID of an attachment: see "List attachments".
   * @title Attachment ID
   * @TJS-type integer
   */
  AttachmentID?: number;
  /** @title File name */
  FileName?: string;
  /**
   * The file in base64.
   * @title File data
   */
  FileData?: string;
  /**
   * An ID without a list of its own.
   * @title Object ID
   * @TJS-type integer
   */
  ObjectId?: number;
  /**
   * In capitals here (RECEIPT), although an upload wants Receipt.
   * @title Object code
   */
  ObjectCode?: string;
  /**
   * The ID of an attachment type: see "List attachment types".
   * @title Attachment type ID
   * @TJS-type integer
   */
  AttachmentTypeID?: number;
  /** @title Attach to invoice */
  AttachToInvoice?: boolean | null;
};
