// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityServiceKitItemsGet } from '../records/opportunity_service_kit_items.operations';
import type { OpportunityServiceKitItemsGetInput } from './input';
import type { OpportunityServiceKitItemsGetOutput } from './output';

export const opportunityServiceKitItemsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityServiceKitItemsGetInput,
  OpportunityServiceKitItemsGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityServiceKitItemsGet)));
