// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { payRateOverridePayCodesCreate } from '../records/pay_rate_override_pay_codes.operations';
import type { PayRateOverridePayCodesCreateInput } from './input';
import type { PayRateOverridePayCodesCreateOutput } from './output';

export const payRateOverridePayCodesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRateOverridePayCodesCreateInput,
  PayRateOverridePayCodesCreateOutput
>((handler) => handler.usingComposite(callAspire(payRateOverridePayCodesCreate)));
