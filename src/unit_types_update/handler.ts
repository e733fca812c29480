// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { unitTypesUpdate } from '../records/unit_types.operations';
import type { UnitTypesUpdateInput } from './input';
import type { UnitTypesUpdateOutput } from './output';

export const unitTypesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UnitTypesUpdateInput,
  UnitTypesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(unitTypesUpdate)));
