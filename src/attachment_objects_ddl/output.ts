// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.
import type { LookupOutput } from '../aspire/types/lookupOutput';

export type AttachmentObjectsDdlOutput = LookupOutput;
