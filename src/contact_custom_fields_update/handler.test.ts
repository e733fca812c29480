// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { contactCustomFieldsUpdateHandler } from './handler';
import type { ContactCustomFieldsUpdateInput } from './input';

const example: ContactCustomFieldsUpdateInput = { ContactCustomFieldValueID: 1, ColumnValue: 'Gate code 8820' };

OperationHandlerTestSetup.configureHandlerTest(contactCustomFieldsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contact_custom_fields_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/ContactCustomFields', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/ContactCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'ContactCustomFields'))
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
