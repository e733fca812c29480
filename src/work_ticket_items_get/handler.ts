// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketItemsGet } from '../records/work_ticket_items.operations';
import type { WorkTicketItemsGetInput } from './input';
import type { WorkTicketItemsGetOutput } from './output';

export const workTicketItemsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketItemsGetInput,
  WorkTicketItemsGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketItemsGet)));
