// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { paySchedulesCreate } from '../records/pay_schedules.operations';
import type { PaySchedulesCreateInput } from './input';
import type { PaySchedulesCreateOutput } from './output';

export const paySchedulesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaySchedulesCreateInput,
  PaySchedulesCreateOutput
>((handler) => handler.usingComposite(createRecord(paySchedulesCreate)));
