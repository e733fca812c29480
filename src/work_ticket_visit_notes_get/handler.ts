// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workTicketVisitNotesGet } from '../records/work_ticket_visit_notes.operations';
import type { WorkTicketVisitNotesGetInput } from './input';
import type { WorkTicketVisitNotesGetOutput } from './output';

export const workTicketVisitNotesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketVisitNotesGetInput,
  WorkTicketVisitNotesGetOutput
>((handler) => handler.usingComposite(listRecords(workTicketVisitNotesGet)));
