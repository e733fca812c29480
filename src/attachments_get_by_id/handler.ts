// Generated from api/attachments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { attachmentsGetById } from '../records/attachments.operations';
import type { AttachmentsGetByIdInput } from './input';
import type { AttachmentsGetByIdOutput } from './output';

export const attachmentsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentsGetByIdInput,
  AttachmentsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(attachmentsGetById)));
