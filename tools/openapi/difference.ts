import type { HttpMethod } from '../../api/model/model';
import type { DescribedField, DescribedOperation } from './description';

/** The facts of a field that are compared, by their names on a page. */
export const fieldFacts = [
  'of',
  'format',
  'nullable',
  'required',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
] as const;

/** The facts of an operation that can change. `path` is the method with the path. */
export type OperationFact = 'id' | 'path' | 'options' | 'body' | 'replies';

/** The facts of a field that can change. `limit` is one that the page format cannot express. */
export type FieldFact = (typeof fieldFacts)[number] | 'type' | 'limit';

type Change =
  | { kind: 'operation added'; operation: DescribedOperation; name: string }
  | { kind: 'operation removed'; method: HttpMethod; path: string }
  | { kind: 'field added'; field: DescribedField }
  | { kind: 'field removed'; field: string }
  /** `was` (on the page) and `is` (in the file) are undefined where the fact is absent. */
  | {
      kind: 'changed';
      fact: OperationFact | FieldFact;
      was: string | undefined;
      is: string | undefined;
      field?: DescribedField;
    };

/** One difference between the file and the pages, and its position. */
export type Difference = Change & {
  /** The page's file, such as `properties.yaml`; for an added operation, the page that it belongs on. */
  page: string;
  /** False if that page does not exist yet. */
  pageExists: boolean;
  /** The keys on the page that lead to the difference: `['types', 'PropertyTag', 'TagName']`. */
  keys: readonly string[];
  /** The parts of the file that have the difference: `properties_get reply`. */
  seenIn: readonly string[];
  /** The parts of the file that share these lines of the page and do not have the difference. */
  notIn: readonly string[];
};
