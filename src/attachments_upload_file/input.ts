// Generated from api/schema/attachmentFileTypes.ts by "npm run generate": change that, not this file.
import type { AttachmentObjectID, AttachmentTypeID, ObjectCode } from '../records/ids';

/** A file of an earlier step. Name and address are all that is needed, so that an agent can write one by hand. */
type FileToUpload = {
  /**
   * The file's name with its extension, such as: front-gate.jpg. Aspire keeps it.
   * @title Name
   */
  name: string;
  /**
   * Where the file can be fetched from; it begins with https://. Tray's own addresses expire after some hours.
   * @title URL
   */
  url: string;
  /**
   * The kind of file, such as: image/jpeg. Aspire goes by the name's extension.
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
   * Kind of the record that gets the file: Receipt, WorkTicket or Opportunity; object_codes_get lists the others. Capital letters matter: RECEIPT is refused.
   * @title Object code
   * @minLength 1
   */
  ObjectCode: ObjectCode;
  /**
   * Id of that record, such as the WorkTicketID 4711.
   * @title Object ID
   * @minimum 1
   * @maximum 2147483647
   * @lookupInput {"object_code":"{{{ObjectCode}}}"}
   */
  ObjectId: AttachmentObjectID;
  /**
   * What sort of file it is, such as: 3. Each company has its own ids: attachment_types_get lists them.
   * @title Attachment type ID
   */
  AttachmentTypeId: AttachmentTypeID;
  /**
   * Sends the file along with the invoice. Must be given when Object code is Opportunity.
   * @title Attach to invoice
   */
  AttachToInvoice?: boolean;
  /**
   * Lets the crew see the file.
   * @title Expose to crew
   */
  ExposeToCrew?: boolean;
  /**
   * Another name for the file, with its extension, such as: front-gate.jpg. Left empty, the file keeps its own.
   * @title File name
   * @advanced true
   */
  FileName?: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
