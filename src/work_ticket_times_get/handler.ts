// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketTimesGet } from '../records/work_ticket_times.operations';
import type { WorkTicketTimesGetInput } from './input';
import type { WorkTicketTimesGetOutput } from './output';

export const workTicketTimesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketTimesGetInput,
  WorkTicketTimesGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketTimesGet)));
