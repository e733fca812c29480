// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { equipmentReadingLogsCreateHandler } from './handler';
import type { EquipmentReadingLogsCreateInput } from './input';

const example: EquipmentReadingLogsCreateInput = {
  EquipmentID: 1,
  LogDate: '2026-04-08T00:00:00',
  ReadingDate: '2026-04-07T00:00:00',
  MeterReading: 1284.5,
  TroubleCode: 'P0420',
};

OperationHandlerTestSetup.configureHandlerTest(equipmentReadingLogsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('equipment_reading_logs_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/EquipmentReadingLogs', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/EquipmentReadingLogs', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'EquipmentReadingLogs'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Log date" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'LogDate'))
        .then(({ output }) => expectRefusal(output, 'Log date'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
