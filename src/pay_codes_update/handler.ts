// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { payCodesUpdate } from '../records/pay_codes.operations';
import type { PayCodesUpdateInput } from './input';
import type { PayCodesUpdateOutput } from './output';

export const payCodesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayCodesUpdateInput,
  PayCodesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(payCodesUpdate)));
