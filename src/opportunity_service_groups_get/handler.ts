// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityServiceGroupsGet } from '../records/opportunity_service_groups.operations';
import type { OpportunityServiceGroupsGetInput } from './input';
import type { OpportunityServiceGroupsGetOutput } from './output';

export const opportunityServiceGroupsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityServiceGroupsGetInput,
  OpportunityServiceGroupsGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityServiceGroupsGet)));
