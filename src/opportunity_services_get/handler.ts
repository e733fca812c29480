// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityServicesGet } from '../records/opportunity_services.operations';
import type { OpportunityServicesGetInput } from './input';
import type { OpportunityServicesGetOutput } from './output';

export const opportunityServicesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityServicesGetInput,
  OpportunityServicesGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityServicesGet)));
