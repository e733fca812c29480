// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityTagID } from '../records/ids';

export type OpportunityTagsDeleteInput = Simplify<
  {
    /**
     * The tag on the opportunity to take off, by the ID of the link; the tag itself stays.
     * @title Tag on opportunity
     */
    id: OpportunityTagID;
  } & ApiVersion
>;
