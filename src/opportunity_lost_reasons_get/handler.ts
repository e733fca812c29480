// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityLostReasonsGet } from '../records/opportunity_lost_reasons.operations';
import type { OpportunityLostReasonsGetInput } from './input';
import type { OpportunityLostReasonsGetOutput } from './output';

export const opportunityLostReasonsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityLostReasonsGetInput,
  OpportunityLostReasonsGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityLostReasonsGet)));
