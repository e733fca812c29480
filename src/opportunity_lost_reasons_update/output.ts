// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type OpportunityLostReasonsUpdateOutput = WriteOutput;
