// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunitiesGet } from '../records/opportunities.operations';
import type { OpportunitiesGetInput } from './input';
import type { OpportunitiesGetOutput } from './output';

export const opportunitiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunitiesGetInput,
  OpportunitiesGetOutput
>((handler) => handler.usingComposite(listRecords(opportunitiesGet)));
