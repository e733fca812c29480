import type { Readable } from 'node:stream';
import { HttpOperationResponse } from '@trayio/cdk-dsl/connector/operation/HttpOperationHandler';
import {
  OperationHandlerResult,
  OperationHandlerType,
  type FileReference,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { OperationHandlerInvocation } from '@trayio/cdk-dsl/connector/operation/OperationHandlerInvocation';
import {
  OperationHandlerConfiguration,
  OperationHandlerRegistry,
} from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';

/** What is to become a file: its contents are read once, chunk by chunk. */
export type FileContent = { name: string; mimeType: string; content: Readable };

export type Invoke = OperationHandlerInvocation<AspireConnectorAuth>;

/**
 * Stores a stream as a file of Tray's, with the given name and type. Never more of it in memory than the storage takes at
 * a time. Fails with a connectorError where the stream breaks or the storage does not take it.
 */
export function storeFile(invoke: Invoke, file: FileContent): Promise<OperationHandlerResult<FileReference>> {
  return invoke<FileContent, FileReference>(storing)(file);
}

const storing = { name: 'aspire.store_file' };

/**
 * Tray's runtime gives its file storage to HTTP operations only, and only for the body of a reply. So this one, which has
 * no folder and which no workflow can call, asks for an empty `data:` address, which takes no network, and puts the stream
 * in the place of the reply.
 */
OperationHandlerRegistry.register(
  OperationHandlerConfiguration.withNameAndHandlerType<AspireConnectorAuth, FileContent, FileReference>(
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
