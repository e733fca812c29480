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
   * @title Attachment ID
   * @TJS-type integer
   */
  AttachmentID?: number;
  /**
   * @title Attachment type ID
   * @TJS-type ["integer","null"]
   */
  AttachmentTypeID?: number | null;
  /** @title Attachment type name */
  AttachmentTypeName?: string | null;
  /**
   * @title Property ID
   * @TJS-type ["integer","null"]
   */
  PropertyID?: number | null;
  /** @title Property name */
  PropertyName?: string | null;
  /**
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
   * @title Date uploaded
   * @format datetime
   */
  DateUploaded?: string | null;
  /**
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
   * @title Equipment ID
   * @TJS-type ["integer","null"]
   */
  EquipmentID?: number | null;
  /** @title Equipment description */
  EquipmentDescription?: string | null;
  /** @title Original file name */
  OriginalFileName?: string | null;
  /**
   * @title Employee incident ID
   * @TJS-type ["integer","null"]
   */
  EmployeeIncidentID?: number | null;
  /**
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
   * @title Work ticket visit ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketVisitID?: number | null;
  /** @title External content ID */
  ExternalContentID?: string | null;
  /**
   * @title Notification template ID
   * @TJS-type ["integer","null"]
   */
  NotificationTemplateID?: number | null;
  /** @title Location latitude */
  GEOLocationLatitude?: number | null;
  /** @title Location longitude */
  GEOLocationLongitude?: number | null;
};

export type AttachmentFileData = {
  /**
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
   * @title Attachment type ID
   * @TJS-type integer
   */
  AttachmentTypeID?: number;
  /** @title Attach to invoice */
  AttachToInvoice?: boolean | null;
};
