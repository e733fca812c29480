// Generated from api/jobs.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { jobsGetById } from '../records/jobs.operations';
import type { JobsGetByIdInput } from './input';
import type { JobsGetByIdOutput } from './output';

export const jobsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  JobsGetByIdInput,
  JobsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(jobsGetById)));
