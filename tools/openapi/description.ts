import type { HttpMethod } from '../../api/model/model';

/** What an OpenAPI file says of the API, in the words of the pages of `api/`. */
export type Description = {
  title: string;
  /** Of the API, as the file gives it: `1.0`. */
  version: string;
  /** Of the format: `3.0.0`. */
  openapi: string;
  operations: readonly DescribedOperation[];
};

export type DescribedOperation = {
  method: HttpMethod;
  path: string;
  /** The operationId; undefined where the file gives none. */
  id: string | undefined;
  /** The first tag: in Aspire's files the name of the resource. */
  tag: string | undefined;
  /** The list options that it takes, such as `$filter`. */
  options: readonly string[];
  /** All other parameters but api-version. */
  params: readonly DescribedField[];
  /** The body as if it were a field; `type` is `object` wherever the pages can express it. */
  body: DescribedField | undefined;
  replies: DescribedReply;
};

/** A field with the limits that a page can express. `type` and `of` are free texts: a file may say more than a page can. */
export type DescribedField = {
  name: string;
  type: string;
  of?: string;
  format?: string;
  nullable?: true;
  required?: true;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  /** Limits that the page format has no word for, such as `pattern "^a"`. */
  beyond: readonly string[];
  /** Set on objects and on arrays of objects. */
  shape?: DescribedShape;
};

/** The fields are read when they are asked for, so that a type may hold itself. */
export type DescribedShape = { name: string; fields(): readonly DescribedField[] };

/** `kind` is one of the kinds of the pages, or words for a reply that no page can express, such as `array of integer`. */
export type DescribedReply = { kind: string; shape?: DescribedShape };

/** Thrown for a file that cannot be read as an OpenAPI description; the message says what is wrong with it. */
export class DescriptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DescriptionError';
  }
}
