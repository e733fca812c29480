/** A problem for Tray or for a builder: its file, a description and a remedy. */
export type Finding = {
  /** From the root, with forward slashes: `src/properties_create/input.ts`. */
  file: string;
  /** `the enum of Status has 3 values but 2 labels` */
  wrong: string;
  /** `give every value a label` */
  remedy: string;
};
