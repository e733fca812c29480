// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { serviceTaxOverridesPutHandler } from './handler';
import type { ServiceTaxOverridesPutInput } from './input';

const example: ServiceTaxOverridesPutInput = {
  ServiceTaxOverrideID: 1,
  ServiceID: 1,
  StateProvinceCode: 'TX',
  LaborTaxable: true,
  MaterialTaxable: true,
  EquipmentTaxable: false,
  SubTaxable: false,
  OtherTaxable: false,
};

OperationHandlerTestSetup.configureHandlerTest(serviceTaxOverridesPutHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('service_tax_overrides_put');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/ServiceTaxOverrides', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/ServiceTaxOverrides', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'ServiceTaxOverrides'))
        .finallyDoNothing(),
    )
    .testCase('asks for "State province code" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'StateProvinceCode'))
        .then(({ output }) => expectRefusal(output, 'State province code'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
