// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { jobStatusesGet } from '../records/job_statuses.operations';
import type { JobStatusesGetInput } from './input';
import type { JobStatusesGetOutput } from './output';

export const jobStatusesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  JobStatusesGetInput,
  JobStatusesGetOutput
>((handler) => handler.usingComposite(listRecords(jobStatusesGet)));
