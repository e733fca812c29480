export {};

declare global {
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to jest's own
    interface Matchers<R> {
      /** The result is a success, and its value is what `src/<operation>/output.json` describes. */
      toMatchOutputSchemaOf(operation: string): R;
    }
  }
}
