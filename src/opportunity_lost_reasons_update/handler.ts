// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { opportunityLostReasonsUpdate } from '../records/opportunity_lost_reasons.operations';
import type { OpportunityLostReasonsUpdateInput } from './input';
import type { OpportunityLostReasonsUpdateOutput } from './output';

export const opportunityLostReasonsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityLostReasonsUpdateInput,
  OpportunityLostReasonsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(opportunityLostReasonsUpdate)));
