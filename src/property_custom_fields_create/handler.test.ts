// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { propertyCustomFieldsCreateHandler } from './handler';
import type { PropertyCustomFieldsCreateInput } from './input';

const example: PropertyCustomFieldsCreateInput = {
  PropertyID: 1,
  PropertyCustomFieldDefinitionID: 2,
  ColumnValue: 'Gate code 4471',
};

OperationHandlerTestSetup.configureHandlerTest(propertyCustomFieldsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_custom_fields_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/PropertyCustomFields', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/PropertyCustomFields', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'PropertyCustomFields'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Property custom field definition ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PropertyCustomFieldDefinitionID'))
        .then(({ output }) => expectRefusal(output, 'Property custom field definition ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
