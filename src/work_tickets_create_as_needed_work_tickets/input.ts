// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityServiceID, RouteID } from '../records/ids';

export type WorkTicketsCreateAsNeededWorkTicketsInput = Simplify<
  {
    /**
     * A service that was sold as needed.
     * @title Opportunity service
     * @minimum 1
     * @maximum 2147483647
     */
    OpportunityServiceId: OpportunityServiceID;
    /**
     * The route that does the work.
     * @title Route
     * @minimum 1
     * @maximum 2147483647
     */
    RouteId: RouteID;
    /**
     * The first day of the work, such as 2026-04-08.
     * @title Scheduled start date
     * @minLength 1
     * @format datetime
     */
    ScheduledStartDate: string;
    /**
     * Local time of the branch, such as 2026-04-08T08:00:00.
     * @title Start date and time
     * @format datetime
     */
    StartDateTime?: string;
    /**
     * Local time of the branch, such as 2026-04-08T16:30:00. Later than Start date and time.
     * @title End date and time
     * @format datetime
     */
    EndDateTime?: string;
    /**
     * How many hours a day are planned, such as 8.
     * @title Hours per day
     */
    HoursPerDay?: number;
  } & ApiVersion
>;
