// Generated from api/opportunity_services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunityServicesLookup } from '../records/opportunity_services.lookup';
import type { OpportunityServicesDdlInput } from './input';
import type { OpportunityServicesDdlOutput } from './output';

export const opportunityServicesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityServicesDdlInput,
  OpportunityServicesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunityServicesLookup)));
