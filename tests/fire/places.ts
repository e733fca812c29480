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

/** What an operation is run with. `fileUrl` is the address of a file to upload. */
export type Scene = {
  session: () => Session;
  services: Services;
  credentials: { clientId: string; secret: string };
  fileUrl: string;
};

/** The columns of the matrix: what kind of request the fault befalls. */
export type Column =
  'GET' | 'later page' | 'POST' | 'DELETE' | 'PUT' | 'file contents' | 'look-up' | 'token' | 'refresh';

/** One request of one operation, which the fault befalls. */
export type Place = {
  column: Column;
  run: (scene: Scene) => Promise<Result<unknown>>;
  /** The requests of a run in which nothing goes wrong, in order. */
  sound: readonly string[];
  /** Which of these the fault befalls, from 0, and the same ones after it. */
  struck: number;
  /** How many requests are under way at once there; 1 unless told. */
  abreast?: number;
  /** What was to be done there, as messages say it. */
  what: string;
  /** How often the operation's write is found done: where it is to be looked for, and what tells it. */
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
const storeFile: StoreFile = async ({ name, mimeType, content }) => {
  try {
    return success({ name, url: (await buffer(content)).toString(), mime_type: mimeType, expires: 0 });
  } catch (error) {
    return fail('unavailable', String(error));
  }
};

const listing = {
  run: ({ session }: Scene) => list(session(), contactsGet, { limit: 5 }),
  what: 'list contacts',
};
const listingAll = { column: 'GET', sound: times(4, 'GET /Users'), what: 'list users' } as const;
const updating = {
  run: ({ session }: Scene) => update(session(), contactsUpdate, change),
  sound: ['GET /Contacts', 'PUT /Contacts'],
  written: { path: '/Contacts', filter: "Title eq 'Fire warden'" },
} as const;
const uploading = {
  run: ({ session, fileUrl }: Scene) =>
    uploadAttachment(
      session(),
      { post: attachmentsPost, list: attachmentsGet },
      { file: { name: 'hydrants.txt', url: fileUrl }, ...upload },
    ),
  sound: ['GET the file', 'POST /Attachments', 'GET /Attachments'],
  written: { path: '/Attachments', filter: "OriginalFileName eq 'hydrants.txt'" },
} as const;
const downloading = {
  run: ({ session }: Scene) =>
    downloadAttachment(
      session(),
      { list: attachmentsGet, contents: attachmentsGetAttachmentFileData },
      { id: 1 },
      storeFile,
    ),
  sound: ['GET /Attachments', 'GET /Attachments/AttachmentFileData'],
} as const;

export const places: Readonly<Record<string, Place>> = {
  'a list': { column: 'GET', ...listing, sound: ['GET /Contacts'], struck: 0 },
  'all pages by number, the first': {
    ...listingAll,
    run: ({ session }) => list(session(), usersGet, allByNumber),
    struck: 0,
  },
  'all pages by order, a later one': {
    ...listingAll,
    column: 'later page',
    run: ({ session }) => list(session(), usersGet, allByOrder),
    struck: 2,
  },
  'all pages by key, two at once': {
    column: 'later page',
    run: ({ session }) => list(session(), usersGet, { fetch_all: true, limit: 8 }),
    sound: times(6, 'GET /Users'),
    struck: 1,
    abreast: 2,
    what: 'list users',
  },
  'a create': {
    column: 'POST',
    run: ({ session }) => call(session(), contactsCreate, newContact),
    sound: ['POST /Contacts'],
    struck: 0,
    what: 'create contact',
    written: { path: '/Contacts', filter: "LastName eq 'Underfire'" },
  },
  'an update, its read': { ...updating, column: 'GET', struck: 0, what: 'read contact before its update' },
  'an update, its write': { ...updating, column: 'PUT', struck: 1, what: 'update contact' },
  'a delete': {
    column: 'DELETE',
    run: ({ session }) => call(session(), opportunityTagsDelete, { id: 1 }),
    sound: ['DELETE /OpportunityTags/1'],
    struck: 0,
    what: 'delete opportunity tag',
    written: { path: '/OpportunityTags', filter: 'OpportunityTagID eq 1', without: true },
  },
  'an upload': { ...uploading, column: 'POST', struck: 1, what: 'upload attachment' },
  'an upload, its look-up': { ...uploading, column: 'look-up', struck: 2, what: 'list attachments' },
  'a download, its row': { ...downloading, column: 'GET', struck: 0, what: 'list attachments' },
  'a download, its contents': { ...downloading, column: 'file contents', struck: 1, what: 'download attachment' },
  'a token request': {
    column: 'token',
    run: ({ services, credentials: { clientId: client_id, secret: client_secret } }) =>
      requestToken(
        { services, deadline: newDeadline(services), baseUrlOverride: process.env.ASPIRE_BASE_URL },
        { auth_form_input: { client_id, client_secret, environment: 'demo' } },
      ),
    sound: ['POST /Authorization'],
    struck: 0,
    what: '',
  },
  'a refresh before a list': {
    column: 'refresh',
    ...listing,
    sound: ['POST /Authorization/RefreshToken', 'GET /Contacts'],
    struck: 0,
    unauthorized: true,
  },
};

function times(count: number, request: string): string[] {
  return Array.from({ length: count }, () => request);
}
