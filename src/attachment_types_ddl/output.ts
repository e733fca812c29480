// Generated from api/attachment_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.
import type { LookupOutput } from '../aspire/types/lookupOutput';

export type AttachmentTypesDdlOutput = LookupOutput;
