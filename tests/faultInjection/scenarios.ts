import { buffer } from 'node:stream/consumers';
import { newDeadline, type Session } from '../../src/aspire/client/session';
import { fail, success, type Result } from '../../src/aspire/model/result';
import { downloadAttachment, type StoreFile } from '../../src/aspire/operations/attachments/download';
import { list } from '../../src/aspire/operations/list/list';
import type { Services } from '../../src/aspire/client/services';
import { requestToken } from '../../src/aspire/operations/requestToken';
import { update } from '../../src/aspire/operations/update/update';
import { uploadAttachment } from '../../src/aspire/operations/attachments/upload';
import { call } from '../../src/aspire/operations/call';
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
  session: () => Session;
  services: Services;
  credentials: { clientId: string; secret: string };
  fileUrl: string;
};

/** The columns of the matrix: the kind of the faulty request. */
export type Column =
  'GET' | 'later page' | 'POST' | 'DELETE' | 'PUT' | 'file contents' | 'look-up' | 'token' | 'refresh';

/** An operation, and the one of its requests that is faulty. */
export type Scenario = {
  column: Column;
  run: (context: ScenarioContext) => Promise<Result<unknown>>;
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
const allByNumber = { fetch_all: true, orderby: 'not Active', limit: 10 };
const allByOrder = { fetch_all: true, sort_by: 'UserID', sort_direction: 'descending', limit: 10 };

/** Reads the contents to their end, as Tray's storage does. */
const storeFile: StoreFile = async ({ name, mimeType, content }) => {
  try {
    return success({ name, url: (await buffer(content)).toString(), mime_type: mimeType, expires: 0 });
  } catch (error) {
    return fail('unavailable', String(error));
  }
};

const listing = {
  run: ({ session }: ScenarioContext) => list(session(), contactsGet, { limit: 5 }),
  // The page, and a look at what follows it.
  baseline: times(2, 'GET /Contacts'),
  what: 'list the contacts',
};
const listingAll = { column: 'GET', baseline: times(6, 'GET /Users'), what: 'list the users' } as const;
const updating = {
  run: ({ session }: ScenarioContext) => update(session(), contactsUpdate, change),
  baseline: ['GET /Contacts', 'PUT /Contacts'],
  written: { path: '/Contacts', filter: "Title eq 'Fire warden'" },
} as const;
const uploading = {
  run: ({ session, fileUrl }: ScenarioContext) =>
    uploadAttachment(
      session(),
      { post: attachmentsPost, list: attachmentsGet },
      { file: { name: 'hydrants.txt', url: fileUrl }, ...upload },
    ),
  baseline: ['GET the file', 'POST /Attachments', 'GET /Attachments'],
  written: { path: '/Attachments', filter: "OriginalFileName eq 'hydrants.txt'" },
} as const;
const downloading = {
  run: ({ session }: ScenarioContext) =>
    downloadAttachment(
      session(),
      { list: attachmentsGet, contents: attachmentsGetAttachmentFileData },
      { id: 1 },
      storeFile,
    ),
  baseline: ['GET /Attachments', 'GET /Attachments/AttachmentFileData'],
} as const;

export const scenarios: Readonly<Record<string, Scenario>> = {
  'a list': { column: 'GET', ...listing, faultIndex: 0 },
  'all pages by number, the first': {
    ...listingAll,
    run: ({ session }) => list(session(), usersGet, allByNumber),
    baseline: times(4, 'GET /Users'),
    faultIndex: 0,
  },
  'all pages by order, a later one': {
    ...listingAll,
    column: 'later page',
    run: ({ session }) => list(session(), usersGet, allByOrder),
    faultIndex: 3,
  },
  // Gone on with, so that no look at the order is under way beside the pages.
  'all pages by key, two at once': {
    column: 'later page',
    run: async ({ session }) => {
      const first = await list(session(), usersGet, { fetch_all: true, limit: 8, max_records: 8 });
      if (first.isFailure) return first;
      return list(session(), usersGet, { fetch_all: true, limit: 8, cursor: first.value.next_cursor });
    },
    baseline: times(8, 'GET /Users'),
    faultIndex: 4,
    concurrency: 2,
    what: 'list the users',
  },
  'a create': {
    column: 'POST',
    run: ({ session }) => call(session(), contactsCreate, newContact),
    baseline: ['POST /Contacts'],
    faultIndex: 0,
    what: 'create the contact',
    written: { path: '/Contacts', filter: "LastName eq 'Underfire'" },
  },
  'an update, its read': { ...updating, column: 'GET', faultIndex: 0, what: 'read the contact before its update' },
  'an update, its write': { ...updating, column: 'PUT', faultIndex: 1, what: 'update the contact' },
  'a delete': {
    column: 'DELETE',
    run: ({ session }) => call(session(), opportunityTagsDelete, { id: 1 }),
    baseline: ['DELETE /OpportunityTags/1'],
    faultIndex: 0,
    what: 'delete the opportunity tag',
    written: { path: '/OpportunityTags', filter: 'OpportunityTagID eq 1', without: true },
  },
  'an upload': { ...uploading, column: 'POST', faultIndex: 1, what: 'upload the attachment' },
  'an upload, its look-up': { ...uploading, column: 'look-up', faultIndex: 2, what: 'list the attachments' },
  'a download, its row': { ...downloading, column: 'GET', faultIndex: 0, what: 'list the attachments' },
  'a download, its contents': {
    ...downloading,
    column: 'file contents',
    faultIndex: 1,
    what: 'download the attachment',
  },
  'a token request': {
    column: 'token',
    run: ({ services, credentials: { clientId: client_id, secret: client_secret } }) =>
      requestToken(
        { services, deadline: newDeadline(services), baseUrlOverride: process.env.ASPIRE_BASE_URL },
        { auth_form_input: { client_id, client_secret, environment: 'demo' } },
      ),
    baseline: ['POST /Authorization'],
    faultIndex: 0,
    what: '',
  },
  'a refresh before a list': {
    column: 'refresh',
    ...listing,
    baseline: ['POST /Authorization/RefreshToken', ...listing.baseline],
    faultIndex: 0,
    unauthorized: true,
  },
};

function times(count: number, request: string): string[] {
  return Array.from({ length: count }, () => request);
}
