// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { propertyCustomFieldDefinitionsGetHandler } from './handler';
import type { PropertyCustomFieldDefinitionsGetInput } from './input';

const example: PropertyCustomFieldDefinitionsGetInput = { filter: 'PropertyCustomFieldDefinitionID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(propertyCustomFieldDefinitionsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the property custom field definitions that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_custom_field_definitions_get');
          expect(output).toMatchObject({
            value: { items: [{ PropertyCustomFieldDefinitionID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/PropertyCustomFieldDefinitions',
            query: {
              $filter: 'PropertyCustomFieldDefinitionID eq 1',
              $orderby: 'PropertyCustomFieldDefinitionID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'GET', path: '/PropertyCustomFieldDefinitions', status: 403, body: 'Forbidden' }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'PropertyCustomFieldDefinitions'))
        .finallyDoNothing(),
    )
    .testCase('refuses a page that Aspire would not give, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, limit: 1001 }))
        .then(({ output }) => expectRefusal(output, 'Limit', '1000'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
