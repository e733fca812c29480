// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { payRatesPost } from '../records/pay_rates.operations';
import type { PayRatesPostInput } from './input';
import type { PayRatesPostOutput } from './output';

export const payRatesPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRatesPostInput,
  PayRatesPostOutput
>((handler) => handler.usingComposite(callAspire(payRatesPost)));
