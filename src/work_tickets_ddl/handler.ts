// Generated from api/work_tickets.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { workTicketsLookup } from '../records/work_tickets.lookup';
import type { WorkTicketsDdlInput } from './input';
import type { WorkTicketsDdlOutput } from './output';

export const workTicketsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketsDdlInput,
  WorkTicketsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(workTicketsLookup)));
