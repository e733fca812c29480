// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { servicesCreateHandler } from './handler';
import type { ServicesCreateInput } from './input';

const example: ServicesCreateInput = {
  ServiceTypeID: 1,
  ServiceName: 'Spring cleanup',
  ServiceNameAbr: 'SPRCLEAN',
  DisplayName: 'Spring cleanup',
  LaborTaxable: false,
  MaterialTaxable: true,
  Active: true,
  DefaultPayCodeID: 1,
  MultiVisit: false,
  AllBranches: false,
  ServiceBranches: [1, 2],
  ServiceTaxOverrides: [
    {
      StateProvinceCode: 'TX',
      LaborTaxable: true,
      MaterialTaxable: true,
      EquipmentTaxable: false,
      SubTaxable: false,
      OtherTaxable: false,
    },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(servicesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('services_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Services', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Services', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Services'))
        .finallyDoNothing(),
    )
    .testCase("gives Aspire's own words when it refuses", (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'POST',
            path: '/Services',
            status: 400,
            body: ['The date is locked.', 'Another message.'],
          }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'The date is locked.', 'Another message.'))
        .finallyDoNothing(),
    )
    .nothingAfterAll(),
);
