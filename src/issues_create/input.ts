// Generated from api/issues.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityID, PropertyID, WorkTicketID } from '../records/ids';

export type IssuesCreateInput = Simplify<
  {
    /**
     * Who has to act: the ContactID, or several separated by commas, such as 12 or 12,15.
     * @title Assigned to
     * @minLength 1
     */
    AssignedTo: string;
    /**
     * Calendar day at midnight, e.g. 2026-04-08T00:00:00.
     * @title Due date
     * @format datetime
     */
    DueDate: string;
    /**
     * What the matter is.
     * @title Notes
     */
    Notes: string;
    /**
     * Give this or Property ID or Work ticket ID, not both.
     * @title Opportunity ID
     * @minimum 0
     * @maximum 2147483647
     */
    OpportunityID?: OpportunityID;
    /**
     * Low, Medium or High.
     * @title Priority
     */
    Priority?: string;
    /**
     * Give this or Opportunity ID or Work ticket ID, not both.
     * @title Property ID
     * @minimum 0
     * @maximum 2147483647
     */
    PropertyID?: PropertyID;
    /**
     * Calendar day at midnight, e.g. 2026-04-08T00:00:00.
     * @title Start date
     * @format datetime
     */
    StartDate?: string;
    /**
     * One line, e.g. Check irrigation on the north lawn.
     * @title Subject
     * @maxLength 200
     */
    Subject: string;
    /**
     * Give this or Opportunity ID or Property ID, not both.
     * @title Work ticket ID
     * @minimum 0
     * @maximum 2147483647
     * @lookupInput {"opportunity_id":"{{{OpportunityID}}}","property_id":"{{{PropertyID}}}"}
     */
    WorkTicketID?: WorkTicketID;
    /**
     * Whether the client takes part; what the client is then sent is not documented, so try it in the sandbox.
     * @title Include client
     */
    IncludeClient?: boolean;
    /**
     * What becomes public, and to whom, is not documented: try it in the sandbox.
     * @title Public comment
     */
    PublicComment?: boolean;
  } & ApiVersion
>;
