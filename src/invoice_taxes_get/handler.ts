// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { invoiceTaxesGet } from '../records/invoice_taxes.operations';
import type { InvoiceTaxesGetInput } from './input';
import type { InvoiceTaxesGetOutput } from './output';

export const invoiceTaxesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InvoiceTaxesGetInput,
  InvoiceTaxesGetOutput
>((handler) => handler.usingComposite(listRecords(invoiceTaxesGet)));
