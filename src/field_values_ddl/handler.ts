import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupValues } from '../aspire/tray/handlers';
import { fieldValuesLookup } from '../records/field_values.lookup';
import type { FieldValuesDdlInput } from './input';
import type { FieldValuesDdlOutput } from './output';

export const fieldValuesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  FieldValuesDdlInput,
  FieldValuesDdlOutput
>((handler) => handler.usingComposite(lookupValues(fieldValuesLookup)));
