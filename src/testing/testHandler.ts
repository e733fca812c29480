import {
  type OperationHandlerReference,
  OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import {
  OperationHandlerTestSetup,
  type OperationHandlerTestCaseSetup,
} from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';

/** The handler of an operation, as its `handler.ts` exports it. */
export type Handler<IN, OUT> = OperationHandlerReference<AspireConnectorAuth, IN, OUT>;

/** One test case of an operation, in the four steps of Tray's test framework. `finally` receives the result of `given`. */
export type TestCase<IN, OUT, FOUND = unknown> = {
  says: string;
  given: () => Promise<OperationHandlerResult<FOUND>>;
  when: () => IN;
  then: (output: OperationHandlerResult<OUT>) => void;
  // A method and not a property, so that cases with different results of `given` fit into one array.
  finally?(found: FOUND): Promise<OperationHandlerResult<undefined>>;
};

/**
 * Registers the test cases of an operation with Tray's test runner. This file must be directly in `src/testing`, since the
 * CDK looks for `test.ctx.json` one folder above the file that uses it.
 */
export function testHandler<IN, OUT>(
  handler: Handler<IN, OUT>,
  [first, ...more]: readonly [TestCase<IN, OUT>, ...TestCase<IN, OUT>[]],
): void {
  OperationHandlerTestSetup.configureHandlerTest<AspireConnectorAuth, IN, OUT, undefined>(handler, (operation) => {
    const none = operation.usingHandlerContext('test').beforeAll(nothing);
    const start = none.testCase(first.says, stepsOf(first));
    return more.reduce((tests, one) => tests.testCase(one.says, stepsOf(one)), start).nothingAfterAll();
  });
}

function nothing(): Promise<OperationHandlerResult<undefined>> {
  return Promise.resolve(OperationHandlerResult.success(undefined));
}

function stepsOf<IN, OUT>(
  one: TestCase<IN, OUT>,
): OperationHandlerTestCaseSetup<AspireConnectorAuth, IN, OUT, undefined, unknown> {
  return (test) => {
    const checked = test
      .given(one.given)
      .when(one.when)
      .then(({ output }) => one.then(output));
    return one.finally
      ? checked.finally(({ testCaseContext }) => one.finally?.(testCaseContext) ?? nothing())
      : checked.finallyDoNothing();
  };
}
