// Generated from api/object_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { objectCodesGet } from '../records/object_codes.operations';
import type { ObjectCodesGetInput } from './input';
import type { ObjectCodesGetOutput } from './output';

export const objectCodesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ObjectCodesGetInput,
  ObjectCodesGetOutput
>((handler) => handler.usingComposite(listRecords(objectCodesGet)));
