// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { OpportunityServiceID, RouteID } from '../records/ids';

export type WorkTicketsCreateAsNeededWorkTicketsInput = Simplify<
  {
    /**
     * A service that was sold as needed.
     * @title Opportunity service ID
     * @minimum 1
     * @maximum 2147483647
     */
    OpportunityServiceId: OpportunityServiceID;
    /**
     * The route that does the work.
     * @title Route ID
     * @minimum 1
     * @maximum 2147483647
     */
    RouteId: RouteID;
    /**
     * The first day, e.g. 2026-04-08T00:00:00; Aspire does not state the time zone.
     * @title Scheduled start date
     * @minLength 1
     * @format datetime
     */
    ScheduledStartDate: string;
    /**
     * E.g. 2026-04-08T08:00:00; Aspire does not state the time zone.
     * @title Start date time
     * @format datetime
     */
    StartDateTime?: string;
    /**
     * E.g. 2026-04-08T16:30:00; Aspire does not state the time zone. Later than Start date time.
     * @title End date time
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
