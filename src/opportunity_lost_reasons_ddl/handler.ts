// Generated from api/opportunity_lost_reasons.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunityLostReasonsLookup } from '../records/opportunity_lost_reasons.lookup';
import type { OpportunityLostReasonsDdlInput } from './input';
import type { OpportunityLostReasonsDdlOutput } from './output';

export const opportunityLostReasonsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityLostReasonsDdlInput,
  OpportunityLostReasonsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunityLostReasonsLookup)));
