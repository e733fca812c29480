// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { employeeIncidentsGetHandler } from './handler';
import type { EmployeeIncidentsGetInput } from './input';

const example: EmployeeIncidentsGetInput = { filter: 'EmployeeIncidentID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(employeeIncidentsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the employee incidents that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('employee_incidents_get');
          expect(output).toMatchObject({
            value: { items: [{ EmployeeIncidentID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/EmployeeIncidents',
            query: {
              $filter: 'EmployeeIncidentID eq 1',
              $orderby: 'EmployeeIncidentID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/EmployeeIncidents', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'EmployeeIncidents'))
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
