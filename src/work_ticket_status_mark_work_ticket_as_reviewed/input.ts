// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { UserID, WorkTicketID } from '../records/ids';

export type WorkTicketStatusMarkWorkTicketAsReviewedInput = Simplify<
  {
    /**
     * The work ticket that was reviewed.
     * @title Work ticket
     * @minimum 1
     * @maximum 2147483647
     */
    WorkTicketID: WorkTicketID;
    /**
     * Local time of the branch, such as 2026-04-08T16:30:00.
     * @title Reviewed date and time
     * @minLength 1
     * @format datetime
     */
    ReviewedDateTime: string;
    /**
     * The user who reviewed it.
     * @title Reviewed by
     * @minimum 1
     * @maximum 2147483647
     */
    ReviewedUserID: UserID;
  } & ApiVersion
>;
