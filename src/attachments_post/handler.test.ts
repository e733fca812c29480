// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { attachmentsPostHandler } from './handler';
import type { AttachmentsPostInput } from './input';

const example: AttachmentsPostInput = {
  FileName: 'crew-notes.txt',
  FileData: 'QmVkcyBieSB0aGUgZWFzdCBnYXRlIG5lZWQgZWRnaW5nLgo=',
  ObjectId: 1,
  ObjectCode: 'WorkTicket',
  AttachmentTypeId: 1,
  AttachToInvoice: false,
  ExposeToCrew: true,
};

OperationHandlerTestSetup.configureHandlerTest(attachmentsPostHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('attachments_post'))
        .finally(() => expectCalls({ method: 'POST', path: '/Attachments', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Attachments', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Attachments'))
        .finallyDoNothing(),
    )
    .testCase('asks for "File name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'FileName'))
        .then(({ output }) => expectRefusal(output, 'File name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
