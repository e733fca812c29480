// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { clockTimesGet } from '../records/clock_times.operations';
import type { ClockTimesGetInput } from './input';
import type { ClockTimesGetOutput } from './output';

export const clockTimesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ClockTimesGetInput,
  ClockTimesGetOutput
>((handler) => handler.usingComposite(listRecords(clockTimesGet)));
