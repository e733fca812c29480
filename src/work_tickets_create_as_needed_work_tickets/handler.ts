// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { workTicketsCreateAsNeededWorkTickets } from '../records/work_tickets.operations';
import type { WorkTicketsCreateAsNeededWorkTicketsInput } from './input';
import type { WorkTicketsCreateAsNeededWorkTicketsOutput } from './output';

export const workTicketsCreateAsNeededWorkTicketsHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketsCreateAsNeededWorkTicketsInput,
  WorkTicketsCreateAsNeededWorkTicketsOutput
>((handler) => handler.usingComposite(callAspire(workTicketsCreateAsNeededWorkTickets)));
