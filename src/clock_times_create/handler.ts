// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { clockTimesCreate } from '../records/clock_times.operations';
import type { ClockTimesCreateInput } from './input';
import type { ClockTimesCreateOutput } from './output';

export const clockTimesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ClockTimesCreateInput,
  ClockTimesCreateOutput
>((handler) => handler.usingComposite(createRecord(clockTimesCreate)));
