// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { paymentTermsGet } from '../records/payment_terms.operations';
import type { PaymentTermsGetInput } from './input';
import type { PaymentTermsGetOutput } from './output';

export const paymentTermsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaymentTermsGetInput,
  PaymentTermsGetOutput
>((handler) => handler.usingComposite(listRecords(paymentTermsGet)));
