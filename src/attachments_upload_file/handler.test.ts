import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { serveFiles, type FileServer } from '../testing/fileServer';
import { without } from '../testing/without';
import { attachmentsUploadFileHandler } from './handler';
import type { AttachmentsUploadFileInput } from './input';

const note = 'Beds by the east gate need edging.\n';
let server: FileServer;

const example = (path = '/crew-notes.txt'): AttachmentsUploadFileInput => ({
  file: { name: 'crew-notes.txt', url: `${server.url}${path}`, mime_type: 'text/plain', expires: 0 },
  ObjectCode: 'WorkTicket',
  ObjectId: 1,
  AttachmentTypeId: 1,
  ExposeToCrew: true,
});

const sent = {
  method: 'POST',
  path: '/Attachments',
  query: {},
  body: {
    FileName: 'crew-notes.txt',
    FileData: Buffer.from(note).toString('base64'),
    ObjectId: 1,
    ObjectCode: 'WorkTicket',
    AttachmentTypeId: 1,
    ExposeToCrew: true,
  },
};

const lookedUp = {
  method: 'GET',
  path: '/Attachments',
  query: { $filter: 'WorkTicketID eq 1', $orderby: 'AttachmentID desc', $top: '50' },
};

OperationHandlerTestSetup.configureHandlerTest(attachmentsUploadFileHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .beforeAll(async () => {
      server = await serveFiles((response, { url }) => {
        if (url?.startsWith('/gone.txt')) response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
        else response.end(note);
      });
      return OperationHandlerResult.success(undefined);
    })
    .testCase('stores the file under its own name, and finds the id of the new attachment', (test) =>
      test
        .given(clearJournal)
        .when(() => example())
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('attachments_upload_file');
          expect(output).toMatchObject({
            value: {
              success: true,
              id: expect.any(Number),
              url: expect.stringMatching(/^https?:\/\/.+\.txt$/),
              file_name: 'crew-notes.txt',
              size: note.length,
            },
          });
        })
        .finally(() => expectCalls(sent, lookedUp)),
    )
    .testCase('says that the address of a file has expired, before anything is sent to Aspire', (test) =>
      test
        .given(clearJournal)
        .when(() => example('/gone.txt?signature=a-secret-of-the-address'))
        .then(({ output }) => {
          expectRefusal(output, '"crew-notes.txt" can no longer be fetched', 'status 403', 'expire');
          expect(JSON.stringify(output)).not.toContain('a-secret-of-the-address');
        })
        .finally(() => expectCalls()),
    )
    .testCase('asks for "Record" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example(), 'ObjectId'))
        .then(({ output }) => expectRefusal(output, 'Record'))
        .finally(() => expectCalls()),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Attachments', status: 403, body: 'Forbidden' }))
        .when(() => example())
        .then(({ output }) => expectRefusal(output, 'POST', 'Attachments'))
        .finallyDoNothing(),
    )
    .afterAll(async () => {
      await server.close();
      return OperationHandlerResult.success(undefined);
    }),
);
