// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { payRateOverridePayCodesUpdate } from '../records/pay_rate_override_pay_codes.operations';
import type { PayRateOverridePayCodesUpdateInput } from './input';
import type { PayRateOverridePayCodesUpdateOutput } from './output';

export const payRateOverridePayCodesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRateOverridePayCodesUpdateInput,
  PayRateOverridePayCodesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(payRateOverridePayCodesUpdate)));
