// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { serviceTaxOverridesPostHandler } from './handler';
import type { ServiceTaxOverridesPostInput } from './input';

const example: ServiceTaxOverridesPostInput = {
  ServiceID: 1,
  StateProvinceCode: 'TX',
  LaborTaxable: false,
  MaterialTaxable: true,
  EquipmentTaxable: false,
  SubTaxable: false,
  OtherTaxable: false,
};

OperationHandlerTestSetup.configureHandlerTest(serviceTaxOverridesPostHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('service_tax_overrides_post');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/ServiceTaxOverrides', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/ServiceTaxOverrides', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'ServiceTaxOverrides'))
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
