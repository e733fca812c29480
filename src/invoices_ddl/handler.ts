// Generated from api/invoices.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { invoicesLookup } from '../records/invoices.lookup';
import type { InvoicesDdlInput } from './input';
import type { InvoicesDdlOutput } from './output';

export const invoicesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InvoicesDdlInput,
  InvoicesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(invoicesLookup)));
