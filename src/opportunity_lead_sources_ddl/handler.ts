// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunityLeadSourcesLookup } from '../records/opportunity_lead_sources.lookup';
import type { OpportunityLeadSourcesDdlInput } from './input';
import type { OpportunityLeadSourcesDdlOutput } from './output';

export const opportunityLeadSourcesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityLeadSourcesDdlInput,
  OpportunityLeadSourcesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunityLeadSourcesLookup)));
