// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { UserID, WorkTicketID } from '../records/ids';

export type WorkTicketStatusMarkWorkTicketAsReviewedInput = Simplify<
  {
    /**
     * The WorkTicketID, not the WorkTicketNumber.
     * @title Work ticket ID
     * @minimum 1
     * @maximum 2147483647
     */
    WorkTicketID: WorkTicketID;
    /**
     * E.g. 2026-04-08T16:30:00; Aspire does not state the time zone.
     * @title Reviewed date time
     * @minLength 1
     * @format datetime
     */
    ReviewedDateTime: string;
    /**
     * A UserID from users_get, not a ContactID.
     * @title Reviewed user ID
     * @minimum 1
     * @maximum 2147483647
     */
    ReviewedUserID: UserID;
  } & ApiVersion
>;
