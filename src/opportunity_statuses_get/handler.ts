// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityStatusesGet } from '../records/opportunity_statuses.operations';
import type { OpportunityStatusesGetInput } from './input';
import type { OpportunityStatusesGetOutput } from './output';

export const opportunityStatusesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityStatusesGetInput,
  OpportunityStatusesGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityStatusesGet)));
