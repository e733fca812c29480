// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AttachmentsGetAttachmentFileDataInput = Simplify<
  {
    /**
     * Which attachments to give, as an OData condition, such as: AttachmentID eq 1. Field names are case-sensitive.
     * @title Filter
     */
    filter: string;
    /**
     * The only fields to give, separated by commas. Empty gives all of them.
     * @title Select
     * @advanced true
     */
    select?: string;
  } & ApiVersion
>;
