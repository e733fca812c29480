// Generated from api/work_tickets.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { workTicketsGetById } from '../records/work_tickets.operations';
import type { WorkTicketsGetByIdInput } from './input';
import type { WorkTicketsGetByIdOutput } from './output';

export const workTicketsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkTicketsGetByIdInput,
  WorkTicketsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(workTicketsGetById)));
