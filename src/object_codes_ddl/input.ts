export type ObjectCodesDdlInput = {};
