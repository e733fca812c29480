// Generated from api/tasks.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityID, PropertyID, WorkTicketID } from '../records/ids';

export type TasksCreateInput = Simplify<
  {
    /**
     * One line that says it all, such as Call the customer back.
     * @title Subject
     * @maxLength 200
     */
    Subject: string;
    /**
     * Who has to act: the contact IDs, separated by commas, such as 12 or 12,15.
     * @title Assigned to
     * @minLength 1
     */
    AssignedTo: string;
    /**
     * The day by which it has to be done, such as 2026-04-10.
     * @title Due date
     * @format datetime
     */
    DueDate: string;
    /**
     * What there is to do, such as Ask for the gate code.
     * @title Notes
     * @format text
     */
    Notes?: string;
    /**
     * How urgent it is.
     * @title Priority
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"activities_get","field":"Priority"}
     * @lookupAuthRequired true
     */
    Priority?: string;
    /**
     * Give this or Opportunity or Work ticket, not both.
     * @title Property
     * @minimum 0
     * @maximum 2147483647
     */
    PropertyID?: PropertyID;
    /**
     * Give this or Property or Work ticket, not both.
     * @title Opportunity
     * @minimum 0
     * @maximum 2147483647
     */
    OpportunityID?: OpportunityID;
    /**
     * Give this or Opportunity or Property, not both.
     * @title Work ticket
     * @minimum 0
     * @maximum 2147483647
     * @lookupInput {"opportunity_id":"{{{OpportunityID}}}","property_id":"{{{PropertyID}}}"}
     */
    WorkTicketID?: WorkTicketID;
    /**
     * The day on which work on it begins, such as 2026-04-08.
     * @title Start date
     * @format datetime
     */
    StartDate?: string;
  } & ApiVersion
>;
