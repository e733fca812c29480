// Generated from api/opportunities.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { opportunitiesGetById } from '../records/opportunities.operations';
import type { OpportunitiesGetByIdInput } from './input';
import type { OpportunitiesGetByIdOutput } from './output';

export const opportunitiesGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunitiesGetByIdInput,
  OpportunitiesGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(opportunitiesGetById)));
