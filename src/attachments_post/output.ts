// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { TextWriteOutput } from '../aspire/types/writeOutput';

export type AttachmentsPostOutput = TextWriteOutput;
