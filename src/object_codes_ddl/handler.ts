import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupTexts } from '../aspire/tray/handlers';
import { objectCodesGet } from '../records/object_codes.operations';
import type { ObjectCodesDdlInput } from './input';
import type { ObjectCodesDdlOutput } from './output';

export const objectCodesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ObjectCodesDdlInput,
  ObjectCodesDdlOutput
>((handler) => handler.usingComposite(lookupTexts(objectCodesGet)));
