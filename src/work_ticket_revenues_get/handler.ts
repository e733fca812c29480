// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketRevenuesGet } from '../records/work_ticket_revenues.operations';
import type { WorkTicketRevenuesGetInput } from './input';
import type { WorkTicketRevenuesGetOutput } from './output';

export const workTicketRevenuesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketRevenuesGetInput,
  WorkTicketRevenuesGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketRevenuesGet)));
