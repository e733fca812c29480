// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketCanceledReasonsGet } from '../records/work_ticket_canceled_reasons.operations';
import type { WorkTicketCanceledReasonsGetInput } from './input';
import type { WorkTicketCanceledReasonsGetOutput } from './output';

export const workTicketCanceledReasonsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketCanceledReasonsGetInput,
  WorkTicketCanceledReasonsGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketCanceledReasonsGet)));
