// Generated from api/tasks.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityID, PropertyID, WorkTicketID } from '../records/ids';

export type TasksCreateInput = Simplify<
  {
    /**
     * Who has to act: the ContactID, or several separated by commas, such as 12 or 12,15.
     * @title Assigned to
     * @minLength 1
     */
    AssignedTo: string;
    /**
     * E.g. 2026-04-10T00:00:00; Aspire does not state the time zone.
     * @title Due date
     * @format datetime
     */
    DueDate: string;
    /**
     * What there is to do.
     * @title Notes
     */
    Notes?: string;
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
     * E.g. 2026-04-08T00:00:00; Aspire does not state the time zone.
     * @title Start date
     * @format datetime
     */
    StartDate?: string;
    /**
     * Such as Call the customer back.
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
  } & ApiVersion
>;
