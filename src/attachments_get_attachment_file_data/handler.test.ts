// Generated from api/attachments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { attachmentsGetAttachmentFileDataHandler } from './handler';
import type { AttachmentsGetAttachmentFileDataInput } from './input';

const example: AttachmentsGetAttachmentFileDataInput = { filter: 'AttachmentID eq 1' };

OperationHandlerTestSetup.configureHandlerTest(attachmentsGetAttachmentFileDataHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the attachments that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('attachments_get_attachment_file_data');
          expect(output).toMatchObject({
            value: { items: [{ AttachmentID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/Attachments/AttachmentFileData',
            query: { $filter: 'AttachmentID eq 1' },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'GET', path: '/Attachments/AttachmentFileData', status: 403, body: 'Forbidden' }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'Attachments'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Filter" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'filter'))
        .then(({ output }) => expectRefusal(output, 'Filter'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
