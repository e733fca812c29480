// Generated from api/payments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { paymentsLookup } from '../records/payments.lookup';
import type { PaymentsDdlInput } from './input';
import type { PaymentsDdlOutput } from './output';

export const paymentsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaymentsDdlInput,
  PaymentsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(paymentsLookup)));
