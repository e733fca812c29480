// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { propertyAvailabilitiesGetHandler } from './handler';
import type { PropertyAvailabilitiesGetInput } from './input';

const example: PropertyAvailabilitiesGetInput = { filter: 'PropertyId eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(propertyAvailabilitiesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the property availabilities that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_availabilities_get');
          expect(output).toMatchObject({
            value: { items: expect.arrayContaining([expect.objectContaining({ PropertyId: 1 })]) },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/PropertyAvailabilities',
            query: {
              $filter: 'PropertyId eq 1',
              $orderby: 'PropertyId asc,DayOfWeek asc,StartTime asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PropertyAvailabilities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'PropertyAvailabilities'))
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
