// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import type { TextOutput } from '../aspire/types/writeOutput';

export type AttachmentsNewLinkOutput = TextOutput;
