// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { propertyCustomFieldsUpdateHandler } from './handler';
import type { PropertyCustomFieldsUpdateInput } from './input';

const example: PropertyCustomFieldsUpdateInput = { PropertyCustomFieldValueID: 1, ColumnValue: 'Gate code 4471' };

OperationHandlerTestSetup.configureHandlerTest(propertyCustomFieldsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/PropertyCustomFields', 'PropertyCustomFieldValueID eq 1'))
        .when(() => ({ PropertyCustomFieldValueID: 1, ColumnValue: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('property_custom_fields_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/PropertyCustomFields',
            body: { PropertyCustomFieldValueID: 1, ColumnValue: 'Changed' },
            whole: ['PropertyCustomFieldValueID', 'ColumnValue'],
            changed: { ColumnValue: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/PropertyCustomFields', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for PropertyCustomFields', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PropertyCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for PropertyCustomFields'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for PropertyCustomFields', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PropertyCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for PropertyCustomFields'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Property custom field value ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PropertyCustomFieldValueID'))
        .then(({ output }) => expectRefusal(output, 'Property custom field value ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
