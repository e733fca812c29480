// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyCustomFieldsGet } from '../records/property_custom_fields.operations';
import type { PropertyCustomFieldsGetInput } from './input';
import type { PropertyCustomFieldsGetOutput } from './output';

export const propertyCustomFieldsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyCustomFieldsGetInput,
  PropertyCustomFieldsGetOutput
>((handler) => handler.usingComposite(listRecords(propertyCustomFieldsGet)));
