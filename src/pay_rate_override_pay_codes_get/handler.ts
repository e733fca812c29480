// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { payRateOverridePayCodesGet } from '../records/pay_rate_override_pay_codes.operations';
import type { PayRateOverridePayCodesGetInput } from './input';
import type { PayRateOverridePayCodesGetOutput } from './output';

export const payRateOverridePayCodesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRateOverridePayCodesGetInput,
  PayRateOverridePayCodesGetOutput
>((handler) => handler.usingComposite(listRecords(payRateOverridePayCodesGet)));
