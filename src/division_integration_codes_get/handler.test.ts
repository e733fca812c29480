// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { divisionIntegrationCodesGetHandler } from './handler';
import type { DivisionIntegrationCodesGetInput } from './input';

const example: DivisionIntegrationCodesGetInput = { filter: 'DivisionIntegrationCodeID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(divisionIntegrationCodesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the division integration codes that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('division_integration_codes_get');
          expect(output).toMatchObject({
            value: { items: [{ DivisionIntegrationCodeID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/DivisionIntegrationCodes',
            query: {
              $filter: 'DivisionIntegrationCodeID eq 1',
              $orderby: 'DivisionIntegrationCodeID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/DivisionIntegrationCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'DivisionIntegrationCodes'))
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
