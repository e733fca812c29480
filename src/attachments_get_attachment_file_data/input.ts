// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AttachmentsGetAttachmentFileDataInput = Simplify<
  {
    /**
     * Which attachments to give, as an OData condition, such as AttachmentID eq 1. Spell field names with their capitals.
     * @title Filter
     */
    filter: string;
    /**
     * The fields to get, separated by commas. Leave it empty to get all of them.
     * @title Select
     * @advanced true
     */
    select?: string;
  } & ApiVersion
>;
