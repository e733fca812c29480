// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityServiceItemsGet } from '../records/opportunity_service_items.operations';
import type { OpportunityServiceItemsGetInput } from './input';
import type { OpportunityServiceItemsGetOutput } from './output';

export const opportunityServiceItemsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityServiceItemsGetInput,
  OpportunityServiceItemsGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityServiceItemsGet)));
