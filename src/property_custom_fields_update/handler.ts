// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { propertyCustomFieldsUpdate } from '../records/property_custom_fields.operations';
import type { PropertyCustomFieldsUpdateInput } from './input';
import type { PropertyCustomFieldsUpdateOutput } from './output';

export const propertyCustomFieldsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyCustomFieldsUpdateInput,
  PropertyCustomFieldsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(propertyCustomFieldsUpdate)));
