import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { expectChoices } from '../testing/choices';
import { clearJournal } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { attachmentObjectsDdlHandler } from './handler';

OperationHandlerTestSetup.configureHandlerTest(attachmentObjectsDdlHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('lists the records of the kind that the object code names', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ object_code: 'Receipt' }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('attachment_objects_ddl');
          expectChoices(output);
        })
        .finallyDoNothing(),
    )
    .testCase('asks for the object code where there is none', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ object_code: '{{{ObjectCode}}}' }))
        .then(({ output }) => expectRefusal(output, 'Choose the object code first'))
        .finally(() => expectCalls()),
    )
    .testCase('says that there is no list for a kind that it does not know', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ object_code: 'SiteAudit' }))
        .then(({ output }) => expectRefusal(output, 'type the id of the record', 'WorkTicket'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
