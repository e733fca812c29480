// Generated from api/invoices.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { invoicesGetById } from '../records/invoices.operations';
import type { InvoicesGetByIdInput } from './input';
import type { InvoicesGetByIdOutput } from './output';

export const invoicesGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InvoicesGetByIdInput,
  InvoicesGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(invoicesGetById)));
