// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { ListOutput } from '../aspire/types/listOutput';
import type { AttachmentFileData } from '../records/attachments';

/**
 * The attachments, as Aspire has them.
 * @title Items
 */
type Items = AttachmentFileData[];

export type AttachmentsGetAttachmentFileDataOutput = ListOutput<Items>;
