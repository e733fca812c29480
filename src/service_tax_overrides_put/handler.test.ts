// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { serviceTaxOverridesPutHandler } from './handler';
import type { ServiceTaxOverridesPutInput } from './input';

const example: ServiceTaxOverridesPutInput = {
  ServiceTaxOverrideID: 3,
  ServiceID: 9,
  StateProvinceCode: 'OK',
  LaborTaxable: false,
  MaterialTaxable: true,
  EquipmentTaxable: false,
  SubTaxable: false,
  OtherTaxable: false,
};

OperationHandlerTestSetup.configureHandlerTest(serviceTaxOverridesPutHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/Services', 'ServiceID eq 9'))
        .when(() => ({ ServiceID: 9, ServiceTaxOverrideID: 3, LaborTaxable: false }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('service_tax_overrides_put'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/ServiceTaxOverrides',
            body: { ServiceID: 9, ServiceTaxOverrideID: 3, LaborTaxable: false },
            whole: ['StateProvinceCode'],
            changed: { 'ServiceTaxOverrides.LaborTaxable': false },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/ServiceTaxOverrides', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Services', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Services', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Services'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for ServiceTaxOverrides', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/ServiceTaxOverrides', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for ServiceTaxOverrides'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Service tax override ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ServiceTaxOverrideID'))
        .then(({ output }) => expectRefusal(output, 'Service tax override ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
