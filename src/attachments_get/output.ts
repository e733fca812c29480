// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { Attachment } from '../records/attachments';

/**
 * The attachments, as Aspire has them.
 * @title Items
 */
type Items = Attachment[];

export type AttachmentsGetOutput = CreatedListOutput<Items>;
