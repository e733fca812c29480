// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { unitTypesCreate } from '../records/unit_types.operations';
import type { UnitTypesCreateInput } from './input';
import type { UnitTypesCreateOutput } from './output';

export const unitTypesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UnitTypesCreateInput,
  UnitTypesCreateOutput
>((handler) => handler.usingComposite(createRecord(unitTypesCreate)));
