// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type OpportunityTagsCreateOutput = WriteOutput;
