// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { invoiceBatchesGet } from '../records/invoice_batches.operations';
import type { InvoiceBatchesGetInput } from './input';
import type { InvoiceBatchesGetOutput } from './output';

export const invoiceBatchesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InvoiceBatchesGetInput,
  InvoiceBatchesGetOutput
>((handler) => handler.usingComposite(listRecords(invoiceBatchesGet)));
