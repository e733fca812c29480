import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { fieldValuesDdlHandler } from './handler';

OperationHandlerTestSetup.configureHandlerTest(fieldValuesDdlHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('names the records where the field holds an ID', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ list: 'work_tickets_get', field: 'BranchID' }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('field_values_ddl');
          expect(output).toMatchObject({
            value: { result: expect.arrayContaining([{ text: expect.any(String), value: '1' }]) },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('gives the texts that are in use', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ list: 'work_tickets_get', field: 'WorkTicketStatusName', search: 'open' }))
        .then(({ output }) => expect(output).toMatchObject({ value: { result: [{ text: 'Open', value: 'Open' }] } }))
        .finallyDoNothing(),
    )
    .testCase('gives true and false without a call', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ list: 'properties_get', field: 'Active' }))
        .then(({ output }) =>
          expect(output).toMatchObject({
            value: {
              result: [
                { text: 'true', value: 'true' },
                { text: 'false', value: 'false' },
              ],
            },
          }),
        )
        .finally(() => expectCalls()),
    )
    .testCase('names states and provinces', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ field: 'StateProvinceCode', search: 'new bruns' }))
        .then(({ output }) =>
          expect(output).toMatchObject({ value: { result: [{ text: 'New Brunswick (NB)', value: 'NB' }] } }),
        )
        .finally(() => expectCalls()),
    )
    .testCase('gives what is known where the list may not be read', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/CatalogItems', status: 403, body: 'Forbidden' }))
        .when(() => ({ list: 'catalog_items_get', field: 'ItemType', search: 'sub' }))
        .then(({ output }) => expect(output).toMatchObject({ value: { result: [{ text: 'Sub', value: 'Sub' }] } }))
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/WorkTickets', status: 403, body: 'Forbidden' }))
        .when(() => ({ list: 'work_tickets_get', field: 'WorkTicketStatusName' }))
        .then(({ output }) => expectRefusal(output, 'GET', 'WorkTickets'))
        .finallyDoNothing(),
    )
    .testCase('asks for the field where there is none', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ list: 'work_tickets_get', field: '{{{field}}}' }))
        .then(({ output }) => expectRefusal(output, 'Choose the field first'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
