// Generated from api/tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { tagsGet } from '../records/tags.operations';
import type { TagsGetInput } from './input';
import type { TagsGetOutput } from './output';

export const tagsGetHandler = OperationHandlerSetup.configureHandler<AspireConnectorAuth, TagsGetInput, TagsGetOutput>(
  (handler) => handler.usingComposite(listRecords(tagsGet)),
);
