// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AttachmentsNewLinkInput = Simplify<
  {
    /**
     * The text that Aspire support gave you for this call.
     * @title Link
     */
    link?: string;
  } & ApiVersion
>;
