import { parseExactly } from '../../../src/aspire/http/exactNumbers';

/** A JSON text as the connector reads it: with every digit of its numbers. */
export const exactly = (text: string) => parseExactly(text, (json) => JSON.parse(json) as unknown);
