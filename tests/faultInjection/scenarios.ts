import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import {
  OperationHandlerError,
  OperationHandlerResult as Result,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { buffer } from 'node:stream/consumers';
import { downloadAttachment } from '../../src/aspire/downloadAttachment';
import { list } from '../../src/aspire/list';
import type { Context } from '../../src/aspire/request';
import type { Runtime } from '../../src/aspire/runtime';
import type { FileContent, Invoke } from '../../src/aspire/storeFile';
import { requestToken } from '../../src/aspire/tokenRequest';
import { update } from '../../src/aspire/update';
import { uploadAttachment } from '../../src/aspire/uploadAttachment';
import { call } from '../../src/aspire/write';
import {
  attachmentsGet,
  attachmentsGetAttachmentFileData,
  attachmentsPost,
} from '../../src/records/attachments.operations';
import { contactsCreate, contactsGet, contactsUpdate } from '../../src/records/contacts.operations';
import { opportunityTagsDelete } from '../../src/records/opportunity_tags.operations';
import { usersGet } from '../../src/records/users.operations';

/** The arguments of a run. `fileUrl` is the address of a file to upload. */
export type ScenarioContext = {
  ctx: Context;
  runtime: Runtime;
  credentials: { clientId: string; secret: string };
  fileUrl: string;
};

/** The columns of the matrix: the kind of the faulty request. */
export type Column =
  'GET' | 'later page' | 'POST' | 'DELETE' | 'PUT' | 'file contents' | 'look-up' | 'token' | 'refresh';

/** An operation, and the one of its requests that is faulty. */
export type Scenario = {
  column: Column;
  run: (context: ScenarioContext) => Promise<OperationHandlerResult<unknown>>;
  /** The requests of a run without a fault, in order. */
  baseline: readonly string[];
  /** The index in `baseline` of the faulty request; its repetitions are faulty as well. */
  faultIndex: number;
  /** How many requests the operation sends at once there. Default: 1. */
  concurrency?: number;
  /** What the faulty request does, in the words of error messages. */
  what: string;
  /** Where to look for the operation's write, and the filter that finds it. `without`: it has deleted the record. */
  written?: { path: string; filter: string; without?: true };
  /** The connection has no access token at the start. */
  unauthorized?: true;
};

const newContact = { Contact: { FirstName: 'Ada', LastName: 'Underfire' } };
const change = { Contact: { ContactID: 1, Title: 'Fire warden' } };
const upload = { ObjectCode: 'Property', ObjectId: 1, AttachmentTypeId: 1 };
const allByNumber = { fetch_all: true, orderby: 'UserID', limit: 10 };
const allByOrder = { fetch_all: true, sort_by: 'UserID', sort_direction: 'descending', limit: 10 };

/** Reads the contents to their end, as Tray's storage does. */
const invoke: Invoke = () =>
  (async ({ name, content }: FileContent) => {
    try {
      return Result.success({ name, contents: (await buffer(content)).toString() });
    } catch (error) {
      return Result.failure(OperationHandlerError.connectorError(String(error)));
    }
  }) as never;

const listing = {
  run: ({ ctx, runtime }: ScenarioContext) => list(ctx, contactsGet, { limit: 5 }, runtime),
  what: 'list contacts',
};
const listingAll = { column: 'GET', baseline: times(4, 'GET /Users'), what: 'list users' } as const;
const updating = {
  run: ({ ctx, runtime }: ScenarioContext) => update(ctx, contactsUpdate, change, runtime),
  baseline: ['GET /Contacts', 'PUT /Contacts'],
  written: { path: '/Contacts', filter: "Title eq 'Fire warden'" },
} as const;
const uploading = {
  run: ({ ctx, runtime, fileUrl }: ScenarioContext) =>
    uploadAttachment(
      { post: attachmentsPost, list: attachmentsGet },
      ctx,
      { file: { name: 'hydrants.txt', url: fileUrl }, ...upload },
      runtime,
    ),
  baseline: ['GET the file', 'POST /Attachments', 'GET /Attachments'],
  written: { path: '/Attachments', filter: "OriginalFileName eq 'hydrants.txt'" },
} as const;
const downloading = {
  run: ({ ctx, runtime }: ScenarioContext) =>
    downloadAttachment(
      { list: attachmentsGet, contents: attachmentsGetAttachmentFileData },
      ctx,
      { id: 1 },
      invoke,
      runtime,
    ),
  baseline: ['GET /Attachments', 'GET /Attachments/AttachmentFileData'],
} as const;

export const scenarios: Readonly<Record<string, Scenario>> = {
  'a list': { column: 'GET', ...listing, baseline: ['GET /Contacts'], faultIndex: 0 },
  'all pages by number, the first': {
    ...listingAll,
    run: ({ ctx, runtime }) => list(ctx, usersGet, allByNumber, runtime),
    faultIndex: 0,
  },
  'all pages by order, a later one': {
    ...listingAll,
    column: 'later page',
    run: ({ ctx, runtime }) => list(ctx, usersGet, allByOrder, runtime),
    faultIndex: 2,
  },
  'all pages by key, two at once': {
    column: 'later page',
    run: ({ ctx, runtime }) => list(ctx, usersGet, { fetch_all: true, limit: 8 }, runtime),
    baseline: times(6, 'GET /Users'),
    faultIndex: 1,
    concurrency: 2,
    what: 'list users',
  },
  'a create': {
    column: 'POST',
    run: ({ ctx, runtime }) => call(ctx, contactsCreate, newContact, runtime),
    baseline: ['POST /Contacts'],
    faultIndex: 0,
    what: 'create contact',
    written: { path: '/Contacts', filter: "LastName eq 'Underfire'" },
  },
  'an update, its read': { ...updating, column: 'GET', faultIndex: 0, what: 'read contact before its update' },
  'an update, its write': { ...updating, column: 'PUT', faultIndex: 1, what: 'update contact' },
  'a delete': {
    column: 'DELETE',
    run: ({ ctx, runtime }) => call(ctx, opportunityTagsDelete, { id: 1 }, runtime),
    baseline: ['DELETE /OpportunityTags/1'],
    faultIndex: 0,
    what: 'delete opportunity tag',
    written: { path: '/OpportunityTags', filter: 'OpportunityTagID eq 1', without: true },
  },
  'an upload': { ...uploading, column: 'POST', faultIndex: 1, what: 'upload attachment' },
  'an upload, its look-up': { ...uploading, column: 'look-up', faultIndex: 2, what: 'list attachments' },
  'a download, its row': { ...downloading, column: 'GET', faultIndex: 0, what: 'list attachments' },
  'a download, its contents': { ...downloading, column: 'file contents', faultIndex: 1, what: 'download attachment' },
  'a token request': {
    column: 'token',
    run: ({ runtime, credentials: { clientId: client_id, secret: client_secret } }) =>
      requestToken({ auth_form_input: { client_id, client_secret, environment: 'demo' } }, runtime),
    baseline: ['POST /Authorization'],
    faultIndex: 0,
    what: '',
  },
  'a refresh before a list': {
    column: 'refresh',
    ...listing,
    baseline: ['POST /Authorization/RefreshToken', 'GET /Contacts'],
    faultIndex: 0,
    unauthorized: true,
  },
};

function times(count: number, request: string): string[] {
  return Array.from({ length: count }, () => request);
}
