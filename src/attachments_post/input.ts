// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { AttachmentObjectID, AttachmentTypeID, ObjectCode } from '../records/ids';

export type AttachmentsPostInput = Simplify<
  {
    /**
     * The file's name with its extension, such as front-gate.jpg.
     * @title File name
     * @minLength 1
     */
    FileName: string;
    /**
     * The contents of the file as base64 text, without a prefix such as data:image/png.
     * @title File data
     * @minLength 1
     */
    FileData: string;
    /**
     * The record that gets the file, such as a work ticket: pick it from the list once you have chosen the kind, or give its ID.
     * @title Record
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"object_code":"{{{ObjectCode}}}"}
     */
    ObjectId: AttachmentObjectID;
    /**
     * The kind of record that gets the file, such as WorkTicket, Receipt or Opportunity. Capital letters matter.
     * @title Kind of record
     * @minLength 1
     */
    ObjectCode: ObjectCode;
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
  } & ApiVersion
>;
