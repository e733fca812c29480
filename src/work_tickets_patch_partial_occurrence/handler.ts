// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { workTicketsPatchPartialOccurrence } from '../records/work_tickets.operations';
import type { WorkTicketsPatchPartialOccurrenceInput } from './input';
import type { WorkTicketsPatchPartialOccurrenceOutput } from './output';

export const workTicketsPatchPartialOccurrenceHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketsPatchPartialOccurrenceInput,
  WorkTicketsPatchPartialOccurrenceOutput
>((handler) => handler.usingComposite(updateRecord(workTicketsPatchPartialOccurrence)));
