// Generated from api/jobs.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { jobsLookup } from '../records/jobs.lookup';
import type { JobsDdlInput } from './input';
import type { JobsDdlOutput } from './output';

export const jobsDdlHandler = OperationHandlerSetup.configureHandler<AspireConnectorAuth, JobsDdlInput, JobsDdlOutput>(
  (handler) => handler.usingComposite(lookupRecords(jobsLookup)),
);
