import { readFileSync } from 'node:fs';
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { attachmentsDownloadFileHandler } from './handler';
import type { AttachmentsDownloadFileInput } from './input';

const example: AttachmentsDownloadFileInput = { id: 1 };
const contents = '/Attachments/AttachmentFileData';

OperationHandlerTestSetup.configureHandlerTest(attachmentsDownloadFileHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives a file with the name and the contents that Aspire has', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('attachments_download_file');
          const { file, size } = output.isSuccess ? output.value : { file: undefined, size: 0 };
          expect(file?.name).toMatch(/^[^/]+\.\w+$/);
          expect(file?.mime_type).toMatch(/^\w+\/[\w.+-]+$/);
          const stored = readFileSync(file?.url ?? '');
          expect(stored.toString()).toBe('Seeded attachment 1\n');
          expect(size).toBe(stored.length);
        })
        .finally(() =>
          expectCalls(
            { method: 'GET', path: '/Attachments', query: { $filter: 'AttachmentID eq 1', $top: '1' } },
            { method: 'GET', path: contents, query: { $filter: 'AttachmentID eq 1' } },
          ),
        ),
    )
    .testCase('says that there is no such attachment', (test) =>
      test
        .givenNothing()
        .when(() => ({ id: 2_000_000_000 }))
        .then(({ output }) => expectRefusal(output, 'no attachment with the ID 2000000000', 'List attachments'))
        .finallyDoNothing(),
    )
    .testCase('says that Aspire gives no contents for an attachment that it knows', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: contents, status: 200, body: [] }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'gives no contents'))
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: contents, status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'Attachments'))
        .finallyDoNothing(),
    )
    .testCase('asks for the id where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'id'))
        .then(({ output }) => expectRefusal(output, 'ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
