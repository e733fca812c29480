// Generated from api/opportunity_tags.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunityTagsLookup } from '../records/opportunity_tags.lookup';
import type { OpportunityTagsDdlInput } from './input';
import type { OpportunityTagsDdlOutput } from './output';

export const opportunityTagsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityTagsDdlInput,
  OpportunityTagsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunityTagsLookup)));
