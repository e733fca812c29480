// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketVisitsGet } from '../records/work_ticket_visits.operations';
import type { WorkTicketVisitsGetInput } from './input';
import type { WorkTicketVisitsGetOutput } from './output';

export const workTicketVisitsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketVisitsGetInput,
  WorkTicketVisitsGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketVisitsGet)));
