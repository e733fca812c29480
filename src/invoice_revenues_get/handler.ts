// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { invoiceRevenuesGet } from '../records/invoice_revenues.operations';
import type { InvoiceRevenuesGetInput } from './input';
import type { InvoiceRevenuesGetOutput } from './output';

export const invoiceRevenuesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InvoiceRevenuesGetInput,
  InvoiceRevenuesGetOutput
>((handler) => handler.usingComposite(listRecords(invoiceRevenuesGet)));
