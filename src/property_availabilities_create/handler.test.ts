// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { propertyAvailabilitiesCreateHandler } from './handler';
import type { PropertyAvailabilitiesCreateInput } from './input';

const example: PropertyAvailabilitiesCreateInput = {
  PropertyId: 1,
  AvailabilityTimes: [
    { DayOfWeek: 1, StartTime: '08:00:00', EndTime: '16:30:00' },
    { DayOfWeek: 2, StartTime: '08:00:00', EndTime: '16:30:00' },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(propertyAvailabilitiesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_availabilities_create');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/PropertyAvailabilities', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/PropertyAvailabilities', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'PropertyAvailabilities'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Property ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PropertyId'))
        .then(({ output }) => expectRefusal(output, 'Property ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
