// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { unitTypesGet } from '../records/unit_types.operations';
import type { UnitTypesGetInput } from './input';
import type { UnitTypesGetOutput } from './output';

export const unitTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UnitTypesGetInput,
  UnitTypesGetOutput
>((handler) => handler.usingComposite(listRecords(unitTypesGet)));
