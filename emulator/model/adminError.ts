/** Thrown when somebody asks the emulator itself for something it cannot do. The message says why. */
export class AdminError extends Error {}
