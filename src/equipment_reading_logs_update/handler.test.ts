// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { equipmentReadingLogsUpdateHandler } from './handler';
import type { EquipmentReadingLogsUpdateInput } from './input';

const example: EquipmentReadingLogsUpdateInput = {
  EquipmentReadingLogID: 1,
  EquipmentID: 1,
  LogDate: '2026-04-08T00:00:00',
  ReadingDate: '2026-04-07T00:00:00',
  MeterReading: 1286.5,
  TroubleCode: 'P0420',
};

OperationHandlerTestSetup.configureHandlerTest(equipmentReadingLogsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/EquipmentReadingLogs', 'EquipmentReadingLogID eq 1'))
        .when(() => ({ EquipmentReadingLogID: 1, TroubleCode: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('equipment_reading_logs_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/EquipmentReadingLogs',
            body: { EquipmentReadingLogID: 1, TroubleCode: 'Changed' },
            whole: ['LogDate', 'ReadingDate', 'MeterReading', 'TroubleCode'],
            changed: { TroubleCode: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/EquipmentReadingLogs', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for EquipmentReadingLogs', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/EquipmentReadingLogs', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for EquipmentReadingLogs'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for EquipmentReadingLogs', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/EquipmentReadingLogs', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for EquipmentReadingLogs'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Equipment reading log ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'EquipmentReadingLogID'))
        .then(({ output }) => expectRefusal(output, 'Equipment reading log ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
