// Generated from api/tags.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { tagsLookup } from '../records/tags.lookup';
import type { TagsDdlInput } from './input';
import type { TagsDdlOutput } from './output';

export const tagsDdlHandler = OperationHandlerSetup.configureHandler<AspireConnectorAuth, TagsDdlInput, TagsDdlOutput>(
  (handler) => handler.usingComposite(lookupRecords(tagsLookup)),
);
