// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { opportunitiesCreate } from '../records/opportunities.operations';
import type { OpportunitiesCreateInput } from './input';
import type { OpportunitiesCreateOutput } from './output';

export const opportunitiesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunitiesCreateInput,
  OpportunitiesCreateOutput
>((handler) => handler.usingComposite(createRecord(opportunitiesCreate)));
