// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { contactCustomFieldDefinitionsGetHandler } from './handler';
import type { ContactCustomFieldDefinitionsGetInput } from './input';

const example: ContactCustomFieldDefinitionsGetInput = { filter: 'ContactCustomFieldDefinitionID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(contactCustomFieldDefinitionsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the contact custom field definitions that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contact_custom_field_definitions_get');
          expect(output).toMatchObject({
            value: { items: [{ ContactCustomFieldDefinitionID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/ContactCustomFieldDefinitions',
            query: {
              $filter: 'ContactCustomFieldDefinitionID eq 1',
              $orderby: 'ContactCustomFieldDefinitionID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'GET', path: '/ContactCustomFieldDefinitions', status: 403, body: 'Forbidden' }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'ContactCustomFieldDefinitions'))
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
