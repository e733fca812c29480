import { createHash } from 'node:crypto';
import { ApiError } from '../model/apiResponse';
import type { Intervals } from '../store/intervals';
import type { Store } from '../store/store';
import { textOf, type Row, type Values } from '../model/values';
import { idIn, type WriteCall } from '../writing/writeCall';
import type { Rules } from './rule';

/** What an attachment can belong to, with the field of /Attachments that points to it, if there is one. */
const objectFields: Readonly<Record<string, string | undefined>> = {
  Activity: 'ActivityID',
  Contact: 'ContactID',
  Email: undefined,
  EmployeeIncident: 'EmployeeIncidentID',
  Equipment: 'EquipmentID',
  Invoice: undefined,
  Opportunity: 'OpportunityID',
  Property: 'PropertyID',
  Receipt: 'ReceiptID',
  SiteAudit: undefined,
  Visit: 'WorkTicketVisitID',
  WorkTicket: 'WorkTicketID',
};

/** The reply of /ObjectCodes. Case counts in a body: `RECEIPT`, as lists return it, is refused. */
export const objectCodes: readonly string[] = Object.keys(objectFields);

function check({ body, store }: WriteCall): void {
  const code = textOf(body.ObjectCode);
  const missing: string[] = [];
  if (idIn(body, 'ObjectId') === null) missing.push('ObjectId is required.');
  if (code === '') missing.push('ObjectCode is required.');
  if (code === 'Opportunity' && typeof body.AttachToInvoice !== 'boolean') missing.push('AttachToInvoice is required.');
  if (missing.length > 0) throw ApiError.invalid(missing);
  if (!objectCodes.includes(code)) throw ApiError.rule(`ObjectCode is invalid: ${code}`);
  if (!store.has('AttachmentTypes', Number(body.AttachmentTypeId))) {
    throw ApiError.rule(`AttachmentTypeId is invalid: ${textOf(body.AttachmentTypeId)}`);
  }
  const data = contentIn(body);
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) {
    throw ApiError.rule('FileData is not valid base64.');
  }
}

/** The base64 of a body, without white space, which .NET ignores. */
function contentIn({ FileData }: Values): string {
  return textOf(FileData).replace(/[ \t\r\n]/g, '');
}

function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1] ?? '';
}

/** The contents of attachments, as /Attachments/AttachmentFileData returns them. */
export function* fileRows(store: Store, ids: Intervals): Generator<Row> {
  const rows: Row[] = [];
  store.scanThrough('Attachments', ids, false, (row) => void rows.push(row));
  for (const row of rows) {
    const id = Number(row.AttachmentID);
    const [code, field] = Object.entries(objectFields).find(([, name]) => name && row[name] !== null) ?? ['Email', ''];
    yield {
      AttachmentID: id,
      FileName: row.OriginalFileName ?? '',
      FileData: contentOf(store, id),
      ObjectId: (field && row[field]) || 0,
      ObjectCode: code.toUpperCase(),
      AttachmentTypeID: row.AttachmentTypeID ?? 0,
      AttachToInvoice: row.AttachToInvoice ?? null,
    };
  }
}

/** The uploaded file in base64. A seeded file is a line of text whatever its extension. */
function contentOf(store: Store, id: number): string {
  return store.files.get(id) ?? Buffer.from(`Seeded attachment ${id}\n`).toString('base64');
}

/** The file with this name, the last part of an attachment's link. */
export function fileAt(store: Store, name: string): Buffer | undefined {
  const id = [...store.files.keys()].find((candidate) => fileName(store, candidate) === name);
  return id === undefined ? undefined : Buffer.from(contentOf(store, id), 'base64');
}

function fileName(store: Store, id: number): string {
  const digest = createHash('sha256').update(`attachment ${id}`).digest('hex');
  const uuid = [8, 4, 4, 4, 12]
    .map((length, index) => digest.slice([0, 8, 12, 16, 20][index], [0, 8, 12, 16, 20][index]! + length))
    .join('-');
  const extension = store.row('Attachments', id)?.FileExtension;
  return typeof extension === 'string' ? uuid + extension : uuid;
}

export const attachments: Rules = {
  attachments_post: {
    checksRequired: ['ObjectId', 'ObjectCode'],
    check,
    complete: (values: Values, { body, store, now }, id) => {
      const extension = extensionOf(textOf(body.FileName));
      const field = objectFields[textOf(body.ObjectCode)];
      if (field !== undefined) values[field] = body.ObjectId ?? null;
      values.AttachmentName = extension === '' ? String(id) : `${id}.${extension}`;
      values.FileExtension = extension === '' ? '' : `.${extension}`;
      values.ExposeToCrew ??= false;
      values.DateUploaded = now;
      store.files.set(id, contentIn(body));
    },
    // Aspire replies with a link to the file, not with the attachment's id.
    respond: ({ store, url }, id) => ({ status: 200, body: `${url}/AspireUploads/emulator/${fileName(store, id)}` }),
  },
};
