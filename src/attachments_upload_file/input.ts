// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.
import type { AttachmentObjectID, AttachmentTypeID, ObjectCode } from '../records/ids';

/** A file of an earlier step. Name and address are all that is needed, so that an agent can write one by hand. */
type FileToUpload = {
  /**
   * The file's name with its extension, such as front-gate.jpg. Aspire keeps it.
   * @title Name
   */
  name: string;
  /**
   * Where the file can be fetched from; it begins with https://. Tray's own addresses expire after some hours.
   * @title URL
   */
  url: string;
  /**
   * The kind of file, such as image/jpeg. Aspire goes by the name's extension.
   * @title MIME type
   */
  mime_type?: string;
  /**
   * When the address expires, in seconds since 1970.
   * @title Expires
   */
  expires?: number;
};

export type AttachmentsUploadFileInput = {
  /**
   * The file to store: the file object of an earlier step, such as $.steps.http-client-1.result. At most 25 MB.
   * @title File
   * @format file
   */
  file: FileToUpload;
  /**
   * The kind of record that gets the file, such as WorkTicket, Receipt or Opportunity. Capital letters matter.
   * @title Kind of record
   * @minLength 1
   */
  ObjectCode: ObjectCode;
  /**
   * The record that gets the file: choose the kind first, then pick it from the list or give its ID, such as 4711.
   * @title Record
   * @minimum 1
   * @maximum 2147483647
   * @lookupInput {"object_code":"{{{ObjectCode}}}"}
   */
  ObjectId: AttachmentObjectID;
  /**
   * What kind of file it is, such as Photo or Document. Each company has its own types.
   * @title Attachment type
   */
  AttachmentTypeId: AttachmentTypeID;
  /**
   * True sends the file along with the invoice. Fill it in when the kind of record is Opportunity.
   * @title Attach to invoice
   */
  AttachToInvoice?: boolean;
  /**
   * True lets the crew see the file.
   * @title Expose to crew
   */
  ExposeToCrew?: boolean;
  /**
   * Another name for the file, with its extension, such as front-gate.jpg. Leave it empty to keep its own.
   * @title File name
   * @advanced true
   */
  FileName?: string;
  /**
   * The version of Aspire's API to ask for, such as 1.0. Leave it empty, unless Aspire support tells you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
