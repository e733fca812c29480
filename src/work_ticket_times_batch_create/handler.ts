// Generated from api/work_ticket_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { batchCreateRecords } from '../aspire/tray/handlers';
import { workTicketTimesBatchCreate } from '../records/work_ticket_times.operations';
import type { WorkTicketTimesBatchCreateInput } from './input';
import type { WorkTicketTimesBatchCreateOutput } from './output';

export const workTicketTimesBatchCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketTimesBatchCreateInput,
  WorkTicketTimesBatchCreateOutput
>((handler) => handler.usingComposite(batchCreateRecords(workTicketTimesBatchCreate)));
