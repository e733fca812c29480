// Generated from api/equipment_manufacturers.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { equipmentManufacturersGetHandler } from './handler';
import type { EquipmentManufacturersGetInput } from './input';

const example: EquipmentManufacturersGetInput = { filter: 'EquipmentManufacturerID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(equipmentManufacturersGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the equipment manufacturers that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('equipment_manufacturers_get');
          expect(output).toMatchObject({
            value: { items: [{ EquipmentManufacturerID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/EquipmentManufacturers',
            query: {
              $filter: 'EquipmentManufacturerID eq 1',
              $orderby: 'EquipmentManufacturerID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/EquipmentManufacturers', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'EquipmentManufacturers'))
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
