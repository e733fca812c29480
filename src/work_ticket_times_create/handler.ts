// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { workTicketTimesCreate } from '../records/work_ticket_times.operations';
import type { WorkTicketTimesCreateInput } from './input';
import type { WorkTicketTimesCreateOutput } from './output';

export const workTicketTimesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketTimesCreateInput,
  WorkTicketTimesCreateOutput
>((handler) => handler.usingComposite(createRecord(workTicketTimesCreate)));
