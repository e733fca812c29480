// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { serviceTypeIntegrationCodesGetHandler } from './handler';
import type { ServiceTypeIntegrationCodesGetInput } from './input';

const example: ServiceTypeIntegrationCodesGetInput = { filter: 'ServiceTypeIntegrationCodeID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(serviceTypeIntegrationCodesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the service type integration codes that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('service_type_integration_codes_get');
          expect(output).toMatchObject({
            value: { items: [{ ServiceTypeIntegrationCodeID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/ServiceTypeIntegrationCodes',
            query: {
              $filter: 'ServiceTypeIntegrationCodeID eq 1',
              $orderby: 'ServiceTypeIntegrationCodeID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'GET', path: '/ServiceTypeIntegrationCodes', status: 403, body: 'Forbidden' }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'ServiceTypeIntegrationCodes'))
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
