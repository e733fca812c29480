// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityID, TagID } from '../records/ids';

export type OpportunityTagsCreateInput = Simplify<
  {
    /**
     * @title Opportunity
     * @minimum 1
     * @maximum 2147483647
     */
    OpportunityID: OpportunityID;
    /**
     * @title Tag
     * @minimum 1
     * @maximum 2147483647
     */
    TagID: TagID;
  } & ApiVersion
>;
