// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunityCompetitorsLookup } from '../records/opportunity_competitors.lookup';
import type { OpportunityCompetitorsDdlInput } from './input';
import type { OpportunityCompetitorsDdlOutput } from './output';

export const opportunityCompetitorsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityCompetitorsDdlInput,
  OpportunityCompetitorsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunityCompetitorsLookup)));
