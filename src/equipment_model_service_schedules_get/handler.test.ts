// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { equipmentModelServiceSchedulesGetHandler } from './handler';
import type { EquipmentModelServiceSchedulesGetInput } from './input';

const example: EquipmentModelServiceSchedulesGetInput = { filter: 'EquipmentModelServiceScheduleID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(equipmentModelServiceSchedulesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the equipment model service schedules that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('equipment_model_service_schedules_get');
          expect(output).toMatchObject({
            value: { items: [{ EquipmentModelServiceScheduleID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/EquipmentModelServiceSchedules',
            query: {
              $filter: 'EquipmentModelServiceScheduleID eq 1',
              $orderby: 'EquipmentModelServiceScheduleID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'GET', path: '/EquipmentModelServiceSchedules', status: 403, body: 'Forbidden' }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'EquipmentModelServiceSchedules'))
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
