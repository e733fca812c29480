// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { AttachmentObjectID, AttachmentTypeID, ObjectCode } from '../records/ids';

export type AttachmentsPostInput = Simplify<
  {
    /**
     * With its extension, such as front-gate.jpg.
     * @title File name
     * @minLength 1
     */
    FileName: string;
    /**
     * The file in base64, without a prefix such as data:image/png.
     * @title File data
     * @minLength 1
     */
    FileData: string;
    /**
     * Id of the record that gets the file, such as the WorkTicketID. Aspire refuses an upload without it.
     * @title Object ID
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"object_code":"{{{ObjectCode}}}"}
     */
    ObjectId: AttachmentObjectID;
    /**
     * Kind of that record, such as WorkTicket, Receipt or Opportunity. Capital letters matter: RECEIPT is refused.
     * @title Object code
     * @minLength 1
     */
    ObjectCode: ObjectCode;
    /**
     * From attachment_types_get; each company has its own ids.
     * @title Attachment type ID
     */
    AttachmentTypeId: AttachmentTypeID;
    /**
     * Sends the file along with the invoice. Must be given when ObjectCode is Opportunity.
     * @title Attach to invoice
     */
    AttachToInvoice?: boolean;
    /**
     * Lets the crew see the file.
     * @title Expose to crew
     */
    ExposeToCrew?: boolean;
  } & ApiVersion
>;
