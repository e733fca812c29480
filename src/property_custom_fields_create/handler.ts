// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { propertyCustomFieldsCreate } from '../records/property_custom_fields.operations';
import type { PropertyCustomFieldsCreateInput } from './input';
import type { PropertyCustomFieldsCreateOutput } from './output';

export const propertyCustomFieldsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyCustomFieldsCreateInput,
  PropertyCustomFieldsCreateOutput
>((handler) => handler.usingComposite(createRecord(propertyCustomFieldsCreate)));
