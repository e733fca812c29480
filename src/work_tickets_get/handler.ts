// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketsGet } from '../records/work_tickets.operations';
import type { WorkTicketsGetInput } from './input';
import type { WorkTicketsGetOutput } from './output';

export const workTicketsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketsGetInput,
  WorkTicketsGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketsGet)));
