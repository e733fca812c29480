// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { opportunityLostReasonsCreate } from '../records/opportunity_lost_reasons.operations';
import type { OpportunityLostReasonsCreateInput } from './input';
import type { OpportunityLostReasonsCreateOutput } from './output';

export const opportunityLostReasonsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityLostReasonsCreateInput,
  OpportunityLostReasonsCreateOutput
>((handler) => handler.usingComposite(callAspire(opportunityLostReasonsCreate)));
