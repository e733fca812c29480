// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { contactCustomFieldsCreateHandler } from './handler';
import type { ContactCustomFieldsCreateInput } from './input';

const example: ContactCustomFieldsCreateInput = {
  ContactCustomFieldDefinitionID: 1,
  ContactID: 1,
  ColumnValue: 'Gate code 4471',
};

OperationHandlerTestSetup.configureHandlerTest(contactCustomFieldsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contact_custom_fields_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/ContactCustomFields', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/ContactCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'ContactCustomFields'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Contact custom field definition ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ContactCustomFieldDefinitionID'))
        .then(({ output }) => expectRefusal(output, 'Contact custom field definition ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
