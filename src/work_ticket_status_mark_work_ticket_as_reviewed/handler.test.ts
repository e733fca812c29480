// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import { workTicketStatusMarkWorkTicketAsReviewed } from '../records/work_ticket_status.operations';
import { testCall } from '../testing/suites/call';
import { workTicketStatusMarkWorkTicketAsReviewedHandler } from './handler';
import type { WorkTicketStatusMarkWorkTicketAsReviewedInput } from './input';

const example: WorkTicketStatusMarkWorkTicketAsReviewedInput = {
  WorkTicketID: 1,
  ReviewedDateTime: '2026-04-08T16:30:00',
  ReviewedUserID: 1,
};

testCall(workTicketStatusMarkWorkTicketAsReviewedHandler, workTicketStatusMarkWorkTicketAsReviewed, example, {
  required: 'WorkTicketID',
});
