// Generated from api/payment_terms.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { paymentTermsLookup } from '../records/payment_terms.lookup';
import type { PaymentTermsDdlInput } from './input';
import type { PaymentTermsDdlOutput } from './output';

export const paymentTermsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaymentTermsDdlInput,
  PaymentTermsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(paymentTermsLookup)));
