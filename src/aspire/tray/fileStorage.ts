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
 * Tray's file storage. The file is streamed to it, and never completely in memory. Fails if the stream fails or the
 * storage refuses the file.
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
 * Tray's runtime stores files for HTTP operations only, and only from the body of a reply. So this internal operation, which
 * workflows cannot call, requests an empty `data:` URL, which needs no network, and replaces the body of the reply by the
 * stream. It is registered when this file is loaded.
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
          // The storage would choose its own file name. It takes the MIME type from the reply's content type.
          const asFile = response.parseWithBodyAsFile<FileReference>((stored) =>
            OperationHandlerResult.success({ ...stored, name, mime_type: mimeType }),
          );
          const { errorHandling, errorContentType, contentType, responseParser } = asFile;
          const reply = { statusCode: 200, headers: { 'content-type': mimeType }, body: content };
          return new HttpOperationResponse(reply, errorHandling, errorContentType, contentType, responseParser);
        }),
    ),
);
