export {};

declare global {
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with jest's
    interface Matchers<R> {
      /** Expects a success whose value matches the schema in `src/<operation>/output.json`. */
      toMatchOutputSchemaOf(operation: string): R;
    }
  }
}
