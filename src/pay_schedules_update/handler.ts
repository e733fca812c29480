// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { paySchedulesUpdate } from '../records/pay_schedules.operations';
import type { PaySchedulesUpdateInput } from './input';
import type { PaySchedulesUpdateOutput } from './output';

export const paySchedulesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaySchedulesUpdateInput,
  PaySchedulesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(paySchedulesUpdate)));
