// Generated from api/opportunity_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunityStatusesLookup } from '../records/opportunity_statuses.lookup';
import type { OpportunityStatusesDdlInput } from './input';
import type { OpportunityStatusesDdlOutput } from './output';

export const opportunityStatusesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityStatusesDdlInput,
  OpportunityStatusesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunityStatusesLookup)));
