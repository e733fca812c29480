// Generated from api/attachment_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { attachmentTypesGetHandler } from './handler';
import type { AttachmentTypesGetInput } from './input';

const example: AttachmentTypesGetInput = {};

OperationHandlerTestSetup.configureHandlerTest(attachmentTypesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('attachment_types_get'))
        .finally(() => expectCalls({ method: 'GET', path: '/AttachmentTypes', query: {} })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/AttachmentTypes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'AttachmentTypes'))
        .finallyDoNothing(),
    )
    .testCase("gives Aspire's own words when it refuses", (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'GET',
            path: '/AttachmentTypes',
            status: 400,
            body: ['The date is locked.', 'Another message.'],
          }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'The date is locked.', 'Another message.'))
        .finallyDoNothing(),
    )
    .nothingAfterAll(),
);
