// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { workTicketStatusMarkWorkTicketAsReviewed } from '../records/work_ticket_status.operations';
import type { WorkTicketStatusMarkWorkTicketAsReviewedInput } from './input';
import type { WorkTicketStatusMarkWorkTicketAsReviewedOutput } from './output';

export const workTicketStatusMarkWorkTicketAsReviewedHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketStatusMarkWorkTicketAsReviewedInput,
  WorkTicketStatusMarkWorkTicketAsReviewedOutput
>((handler) => handler.usingComposite(callAspire(workTicketStatusMarkWorkTicketAsReviewed)));
