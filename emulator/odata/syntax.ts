import type { Span } from './lexer';
import type { Literal } from './literals';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Name = Span & { text: string };

export type LiteralSyntax = Span & { kind: 'literal'; literal: Literal };

/** An expression as parsed, before names are looked up and types are checked. */
export type Syntax =
  | LiteralSyntax
  | (Span &
      (
        | { kind: 'path'; names: readonly Name[] }
        | { kind: 'call'; name: Name; operands: readonly Syntax[] }
        | { kind: 'compare'; operator: Comparison; left: Syntax; right: Syntax }
        | { kind: 'in'; operand: Syntax; members: readonly LiteralSyntax[] }
        | { kind: 'not'; operand: Syntax }
        // Any number of operands, so that a long chain is wide and not deep.
        | { kind: 'and' | 'or'; operands: readonly Syntax[] }
      ));

export type SortKeySyntax = { expression: Syntax; descending: boolean };
