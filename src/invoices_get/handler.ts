// Generated from api/invoices.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { invoicesGet } from '../records/invoices.operations';
import type { InvoicesGetInput } from './input';
import type { InvoicesGetOutput } from './output';

export const invoicesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InvoicesGetInput,
  InvoicesGetOutput
>((handler) => handler.usingComposite(listRecords(invoicesGet)));
