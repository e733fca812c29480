// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type OpportunityLostReasonsCreateInput = Simplify<
  {
    /**
     * The reason in a few words, such as Price too high.
     * @title Opportunity lost reason name
     * @minLength 1
     * @maxLength 250
     */
    OpportunityLostReasonName: string;
    /**
     * False takes the reason out of use.
     * @title Active
     */
    Active: boolean;
  } & ApiVersion
>;
