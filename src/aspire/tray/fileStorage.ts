import { HttpOperationResponse } from '@trayio/cdk-dsl/connector/operation/HttpOperationHandler';
import {
  OperationHandlerResult,
  OperationHandlerType,
  type FileReference,
  type OperationHandlerAuth,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { OperationHandlerInvocation } from '@trayio/cdk-dsl/connector/operation/OperationHandlerInvocation';
import {
  OperationHandlerConfiguration,
  OperationHandlerRegistry,
} from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import { aspireError, failure, success } from '../model/result';
import type { FileContent, StoreFile } from '../operations/attachments/download';

type Auth = OperationHandlerAuth<unknown, unknown>;

/** How an operation calls another one of its connector. */
export type Invoke = OperationHandlerInvocation<Auth>;

/**
 * Tray's file storage. Never more of a file in memory than the storage takes at a time. Fails where the stream breaks or
 * the storage does not take it.
 */
export function fileStorage(invoke: Invoke): StoreFile {
  return async (file) => {
    const stored = await invoke<FileContent, FileReference>(storing)(file);
    if (stored.isSuccess) return success(stored.value);
    return failure(aspireError('unavailable', stored.error.message));
  };
}

const storing = { name: 'aspire.store_file' };

/**
 * Tray's runtime gives its file storage to HTTP operations only, and only for the body of a reply. So this operation, which
 * has no folder and which no workflow can call, asks for an empty `data:` address, which takes no network, and puts the
 * stream in the place of the reply. It registers itself when this file is loaded.
 */
OperationHandlerRegistry.register(
  OperationHandlerConfiguration.withNameAndHandlerType<Auth, FileContent, FileReference>(
    storing.name,
    OperationHandlerType.Regular,
  )
    .private()
    .usingHttp((http) =>
      http
        .get('data:,')
        .handleRequest((_ctx, _input, request) => request.withoutBody())
        .handleResponse((_ctx, { name, mimeType, content }, response) => {
          // The storage has a name of its own, and finds a type where the reply names one.
          const asFile = response.parseWithBodyAsFile<FileReference>((stored) =>
            OperationHandlerResult.success({ ...stored, name, mime_type: mimeType }),
          );
          const { errorHandling, errorContentType, contentType, responseParser } = asFile;
          const reply = { statusCode: 200, headers: { 'content-type': mimeType }, body: content };
          return new HttpOperationResponse(reply, errorHandling, errorContentType, contentType, responseParser);
        }),
    ),
);
