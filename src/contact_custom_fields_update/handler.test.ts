// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { contactCustomFieldsUpdateHandler } from './handler';
import type { ContactCustomFieldsUpdateInput } from './input';

const example: ContactCustomFieldsUpdateInput = { ContactCustomFieldValueID: 1, ColumnValue: 'Gate code 8820' };

OperationHandlerTestSetup.configureHandlerTest(contactCustomFieldsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/ContactCustomFields', 'ContactCustomFieldValueID eq 1'))
        .when(() => ({ ContactCustomFieldValueID: 1, ColumnValue: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('contact_custom_fields_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/ContactCustomFields',
            body: { ContactCustomFieldValueID: 1, ColumnValue: 'Changed' },
            whole: ['ContactCustomFieldValueID', 'ColumnValue'],
            changed: { ColumnValue: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/ContactCustomFields', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for ContactCustomFields', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/ContactCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for ContactCustomFields'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for ContactCustomFields', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/ContactCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for ContactCustomFields'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Contact custom field value ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ContactCustomFieldValueID'))
        .then(({ output }) => expectRefusal(output, 'Contact custom field value ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
