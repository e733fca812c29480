import type { Shape } from '../../api/model/model';
import { didYouMean } from '../../api/model/problems';
import { ODataError, excerpt } from './errors';
import { fieldOf, valueTypeOf } from './fields';
import { functions, type ODataFunction, type Parameter } from './functions';
import { family, readLiteral, typeInWords, type Literal, type ValueType } from './literals';
import type { Comparison, LiteralSyntax, Syntax } from './syntax';
import type { TextOptions } from './textCase';

/** An expression with existing fields and matching types. */
export type Expression = { type: ValueType } & (
  | { kind: 'literal'; literal: Literal }
  | { kind: 'field'; path: readonly string[] }
  | { kind: 'call'; called: ODataFunction; operands: readonly Expression[] }
  | { kind: 'compare'; operator: Comparison; left: Expression; right: Expression }
  | { kind: 'in'; operand: Expression; members: readonly Literal[] }
  | { kind: 'not'; operand: Expression }
  | { kind: 'and' | 'or'; operands: readonly Expression[] }
);

type Call = Extract<Syntax, { kind: 'call' }>;

const parameterTypes: Record<Parameter, { types: readonly ValueType[]; words: string }> = {
  text: { types: ['string'], words: 'text' },
  'any case': { types: ['string'], words: 'text' },
  moment: { types: ['date', 'date-time'], words: 'a date or a date-time' },
  time: { types: ['date-time'], words: 'a date-time' },
};

/** What an expression may say, and how it compares text. */
export type ExpressionOptions = TextOptions & {
  /** Refuses dates and date-times in quotes. */
  refuseQuotedDates?: boolean;
  /** Refuses `tolower` and `toupper`. */
  refuseCaseFunctions?: boolean;
};

const caseFunctions = ['tolower', 'toupper'];

/** Looks up fields and checks types. Every error is an ODataError that names the field, its type and the literal. */
export class Checker {
  constructor(
    private readonly option: string,
    private readonly text: string,
    private readonly shape: Shape,
    private readonly options: ExpressionOptions = {},
  ) {}

  check(syntax: Syntax): Expression {
    switch (syntax.kind) {
      case 'literal':
        return this.existing(syntax, syntax.literal);
      case 'path':
        return this.path(syntax);
      case 'call':
        return this.call(syntax);
      case 'compare': {
        const { operator } = syntax;
        return { kind: 'compare', type: 'boolean', operator, ...this.comparable(syntax.left, syntax.right) };
      }
      case 'in': {
        const operand = this.check(syntax.operand);
        const members = syntax.members.map((member) => this.fitting(member, syntax.operand, operand.type));
        return { kind: 'in', type: 'boolean', operand, members };
      }
      case 'not':
        return { kind: 'not', type: 'boolean', operand: this.condition(syntax.operand, '"not"') };
      case 'and':
      case 'or': {
        const operands = syntax.operands.map((operand) => this.condition(operand, `"${syntax.kind}"`));
        return { kind: syntax.kind, type: 'boolean', operands };
      }
    }
  }

  /** Checks that an expression is true or false; `asker` is what requires it, for the message. */
  condition(syntax: Syntax, asker: string): Expression {
    const expression = this.check(syntax);
    if (expression.type === 'boolean') return expression;
    const problem = `${asker} needs a condition, but ${this.quote(syntax)} is ${typeInWords(expression.type)}`;
    throw new ODataError(this.option, problem, syntax.start);
  }

  private path({ names }: Extract<Syntax, { kind: 'path' }>): Expression {
    let shape: Shape | undefined = this.shape;
    let type: ValueType | undefined;
    for (const [index, name] of names.entries()) {
      const before = names[index - 1]?.text;
      if (!shape) {
        const problem = `"${before}" is ${typeInWords(type ?? 'object')} and has no field "${excerpt(name.text)}"`;
        throw new ODataError(this.option, problem, name.start);
      }
      const field = fieldOf(shape, name, this.option);
      type = valueTypeOf(field);
      if (type === undefined) {
        const problem = `"${name.text}" is a collection, and ${this.option} works on single values`;
        throw new ODataError(this.option, problem, name.start);
      }
      shape = field.shape;
    }
    return { kind: 'field', type: type ?? 'object', path: names.map(({ text }) => text) };
  }

  private call(syntax: Call): Expression {
    const { name } = syntax;
    const called = functions.get(name.text);
    if (!called) {
      const advice = didYouMean(name.text, functions.keys());
      throw new ODataError(this.option, `there is no function "${excerpt(name.text)}"`, name.start, advice);
    }
    if (this.options.refuseCaseFunctions && caseFunctions.includes(name.text)) {
      throw new ODataError(this.option, `the function "${name.text}" is not allowed`, name.start);
    }
    const wanted = called.takes.length;
    const given = syntax.operands.length;
    if (given !== wanted) {
      const problem = `${name.text} takes ${wanted} ${wanted === 1 ? 'argument' : 'arguments'}, not ${given}`;
      throw new ODataError(this.option, problem, name.start);
    }
    const operands = syntax.operands.map((operand, index) => {
      const expression = this.check(operand);
      const { types, words } = parameterTypes[called.takes[index] ?? 'text'];
      if (expression.type === 'null' || types.includes(expression.type)) return expression;
      const problem = `${this.quote(syntax)} needs ${words}, but ${this.quote(operand)} is ${typeInWords(expression.type)}`;
      throw new ODataError(this.option, problem, operand.start);
    });
    return { kind: 'call', type: called.gives, called, operands };
  }

  private comparable(left: Syntax, right: Syntax): { left: Expression; right: Expression } {
    if (right.kind === 'literal') {
      const checked = this.check(left);
      return { left: checked, right: literalExpression(this.fitting(right, left, checked.type)) };
    }
    const checked = this.check(right);
    if (left.kind === 'literal') {
      return { left: literalExpression(this.fitting(left, right, checked.type)), right: checked };
    }
    const first = this.check(left);
    if (first.type === 'object' || !isComparable(first.type, checked.type))
      throw this.mismatch(left, first.type, right, checked.type);
    return { left: first, right: checked };
  }

  /** Converts the literal for comparison with `other`: Aspire also accepts numbers and booleans in quotes. */
  private fitting(syntax: LiteralSyntax, other: Syntax, type: ValueType): Literal {
    const { literal } = syntax;
    if (typeof literal.value === 'string' && type !== 'string' && other.kind !== 'literal') {
      const inner = readLiteral(literal.value);
      if (!inner || inner.type === 'null' || !isComparable(inner.type, type)) {
        throw this.mismatch(other, type, syntax, literal.type);
      }
      if (this.options.refuseQuotedDates && family(inner.type) === 'date-time') {
        const problem = `a date stands without quotes, but ${this.quote(other)} is compared with ${this.quote(syntax)}`;
        throw new ODataError(this.option, problem, syntax.start);
      }
      return this.existingFor(syntax, inner, other, type);
    }
    if (!isComparable(literal.type, type)) throw this.mismatch(other, type, syntax, literal.type);
    return this.existingFor(syntax, literal, other, type);
  }

  private existing(syntax: LiteralSyntax, literal: Literal): Expression {
    if (literal.value !== undefined) return literalExpression(literal);
    throw new ODataError(this.option, `${this.quote(syntax)} is ${absence(literal.type)}`, syntax.start);
  }

  private existingFor(syntax: LiteralSyntax, literal: Literal, other: Syntax, type: ValueType): Literal {
    if (literal.value !== undefined) return literal;
    const problem = `${this.quote(other)} is ${typeInWords(type)}, and ${this.quote(syntax)} is ${absence(literal.type)}`;
    throw new ODataError(this.option, problem, syntax.start);
  }

  private mismatch(subject: Syntax, type: ValueType, other: Syntax, otherType: ValueType): ODataError {
    const found =
      other.kind === 'literal' ? this.quote(other) : `${this.quote(other)}, which is ${typeInWords(otherType)}`;
    const problem = `${this.quote(subject)} is ${typeInWords(type)} and cannot be compared with ${found}`;
    return new ODataError(this.option, problem, other.start);
  }

  private quote({ start, end }: Syntax): string {
    return excerpt(this.text.slice(start, end));
  }
}

function literalExpression(literal: Literal): Expression {
  return { kind: 'literal', type: literal.type, literal };
}

function isComparable(a: ValueType, b: ValueType): boolean {
  return a === 'null' || b === 'null' || family(a) === family(b);
}

function absence(type: ValueType): string {
  if (type === 'integer' || type === 'number') return 'too large a number';
  return `${typeInWords(type)} that does not exist`;
}
