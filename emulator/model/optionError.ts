/** Thrown for an invalid option. The message names the option and its allowed values. */
export class OptionError extends Error {}
