// Generated from api/jobs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { jobsGet } from '../records/jobs.operations';
import type { JobsGetInput } from './input';
import type { JobsGetOutput } from './output';

export const jobsGetHandler = OperationHandlerSetup.configureHandler<AspireConnectorAuth, JobsGetInput, JobsGetOutput>(
  (handler) => handler.usingComposite(listRecords(jobsGet)),
);
