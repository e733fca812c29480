// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type AttachmentsNewLinkInput = Simplify<
  {
    /**
     * Meaning not documented; every value tried so far was answered with error 500.
     * @title Link
     */
    link?: string;
  } & ApiVersion
>;
