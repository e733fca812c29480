// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.
import type { ListOutput } from '../aspire/types/listOutput';
import type { AttachmentType } from '../records/attachment_types';

/**
 * The attachment types, as Aspire has them.
 * @title Items
 */
type Items = AttachmentType[];

export type AttachmentTypesGetOutput = ListOutput<Items>;
