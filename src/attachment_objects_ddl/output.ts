import type { LookupOutput } from '../aspire/lookupOutput';

export type AttachmentObjectsDdlOutput = LookupOutput;
