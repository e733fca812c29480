// Generated from api/opportunity_services.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { opportunityServicesGetById } from '../records/opportunity_services.operations';
import type { OpportunityServicesGetByIdInput } from './input';
import type { OpportunityServicesGetByIdOutput } from './output';

export const opportunityServicesGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityServicesGetByIdInput,
  OpportunityServicesGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(opportunityServicesGetById)));
