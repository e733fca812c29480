import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogKind } from '../../src/aspire/model/catalog';
import type { CatalogLine } from './renderCatalog';

type HandWritten = Pick<CatalogLine, 'resource' | 'writes' | 'row'> & { name: string; kind: CatalogKind };

/** The operations whose handlers are written by hand, as far as their operation.json does not tell. */
const handWritten: readonly HandWritten[] = [
  {
    name: '#token_request',
    kind: 'requestToken',
    resource: 'Authorization',
    writes: false,
  },
  {
    name: 'attachment_objects_ddl',
    kind: 'lookupByCode',
    writes: false,
    row: { row: 'attachmentObjectsLookup', module: 'attachment_objects.lookup' },
  },
  {
    name: 'attachments_download_file',
    kind: 'downloadFile',
    resource: 'Attachments',
    writes: false,
    row: { row: 'attachmentsDownloadFile', module: 'attachments.files' },
  },
  {
    name: 'attachments_upload_file',
    kind: 'uploadFile',
    resource: 'Attachments',
    writes: true,
    row: { row: 'attachmentsUploadFile', module: 'attachments.files' },
  },
  {
    name: 'field_values_ddl',
    kind: 'lookupValues',
    writes: false,
    row: { row: 'fieldValuesLookup', module: 'field_values.lookup' },
  },
  {
    name: 'object_codes_ddl',
    kind: 'lookupTexts',
    resource: 'ObjectCodes',
    writes: false,
    row: { row: 'objectCodesGet', module: 'object_codes.operations' },
  },
  { name: 'raw_http_request', kind: 'rawRequest', writes: true },
  {
    name: 'verify_connection',
    kind: 'verifyConnection',
    resource: 'Version',
    writes: false,
    row: { row: 'verifyConnectionRow', module: 'verify_connection.row' },
  },
];

/** The catalog's lines of the operations that are written by hand and stand in a project. */
export function readHandWritten(root: string): CatalogLine[] {
  return handWritten.flatMap((operation) => {
    const descriptor = join(root, 'src', operation.name, 'operation.json');
    if (!existsSync(descriptor)) return [];
    const { title, description } = JSON.parse(readFileSync(descriptor, 'utf8')) as Record<string, string>;
    return [{ ...operation, title: title ?? '', description: description ?? '' }];
  });
}
