import { didYouMean } from '../../api/model/problems';
import { ODataError, excerpt } from './errors';
import { tokenize, type Token } from './lexer';
import type { LiteralSyntax, Name, SortKeySyntax, Syntax } from './syntax';

/** How deep parentheses, `not`, function calls and chained comparisons may nest, to protect the call stack. */
const deepest = 200;

/** OData V4's precedence (URL conventions, 5.1.1.16): `in` binds tighter than `not`, and `not` tighter than a comparison. */
const power = { or: 1, and: 2, eq: 3, ne: 3, gt: 4, ge: 4, lt: 4, le: 4, not: 5, in: 6 } as const;
type Operator = keyof typeof power;

const notSupported = new Set(['add', 'sub', 'mul', 'div', 'divby', 'mod', 'has']);
const lambdas = new Set(['any', 'all']);

/** Parses the text of a `$filter` into a syntax tree. */
export function parseFilter(text: string, option: string): Syntax {
  const parser = new Parser(text, option);
  const expression = parser.expression();
  parser.end();
  return expression;
}

/** Parses the text of an `$orderby`: expressions, each with `asc` (the default) or `desc`. */
export function parseOrderBy(text: string, option: string): SortKeySyntax[] {
  const parser = new Parser(text, option);
  const keys: SortKeySyntax[] = [];
  do {
    const expression = parser.expression();
    const descending = parser.takes('desc');
    if (!descending) parser.takes('asc');
    keys.push({ expression, descending });
  } while (parser.takes(','));
  parser.end(['asc', 'desc']);
  return keys;
}

/** Precedence climbing over the tokens; throws an ODataError at the first token that does not fit. */
class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;
  private chained = 0;

  constructor(
    text: string,
    private readonly option: string,
  ) {
    this.tokens = tokenize(text, option);
  }

  expression(weakest = 0): Syntax {
    let left = this.operand();
    for (let operator = this.operator(weakest); operator; operator = this.operator(weakest)) {
      if (operator === 'and' || operator === 'or') {
        const operands = [left];
        while (this.takes(operator)) operands.push(this.expression(power[operator] + 1));
        left = { kind: operator, operands, ...this.spanFrom(left.start) };
      } else if (operator === 'in') {
        this.at += 1;
        left = { kind: 'in', operand: left, members: this.members(), ...this.spanFrom(left.start) };
      } else {
        if (left.kind === 'compare') this.chained += 1;
        if (this.chained > deepest) throw this.tooDeep();
        this.at += 1;
        const right = this.expression(power[operator] + 1);
        left = { kind: 'compare', operator, left, right, ...this.spanFrom(left.start) };
      }
    }
    return left;
  }

  /** Consumes the next token if it is this word or symbol. */
  takes(text: string): boolean {
    const { kind, text: found } = this.next;
    if ((kind !== 'word' && kind !== 'symbol') || found !== text) return false;
    this.at += 1;
    return true;
  }

  end(more: readonly string[] = []): void {
    if (this.next.kind !== 'end') throw this.noOperator('an operator or the end', more);
  }

  private get next(): Token {
    return this.tokens[this.at] ?? this.tokens[this.tokens.length - 1]!;
  }

  /** The next operator, if it binds at least as tightly as `weakest`. */
  private operator(weakest: number): Exclude<Operator, 'not'> | undefined {
    const { kind, text } = this.next;
    if (kind !== 'word' || !isOperator(text) || text === 'not') return undefined;
    return power[text] >= weakest ? text : undefined;
  }

  private operand(): Syntax {
    const token = this.next;
    if (token.kind === 'literal') {
      this.at += 1;
      return literalSyntax(token, token.literal);
    }
    if (token.kind === 'word' && (token.text === 'not' || !isOperator(token.text))) {
      this.at += 1;
      if (token.text === 'not') return this.negation(token.start);
      if (this.next.text === '(' && this.next.kind === 'symbol') return this.call(token);
      return this.path(token);
    }
    if (!this.takes('(')) throw this.unexpected('a field, a value, a function or "("', token);
    const inner = this.deeper(() => this.expression());
    this.expect(')');
    return inner;
  }

  private negation(start: number): Syntax {
    const operand = this.deeper(() => this.expression(power.not));
    return { kind: 'not', operand, ...this.spanFrom(start) };
  }

  private call(name: Name): Syntax {
    this.refuseLambda(name);
    this.at += 1;
    const operands: Syntax[] = [];
    if (!this.takes(')')) {
      do operands.push(this.deeper(() => this.expression()));
      while (this.takes(','));
      this.expect(')');
    }
    return { kind: 'call', name: nameOf(name), operands, ...this.spanFrom(name.start) };
  }

  private path(first: Name): Syntax {
    const names = [nameOf(first)];
    while (this.takes('/')) {
      const token = this.next;
      if (token.kind !== 'word') throw this.unexpected('a field after "/"', token);
      this.at += 1;
      if (this.next.text === '(') this.refuseLambda(token);
      names.push(nameOf(token));
    }
    return { kind: 'path', names, ...this.spanFrom(first.start) };
  }

  private members(): LiteralSyntax[] {
    if (!this.takes('(')) throw this.unexpected('"(" after "in"', this.next);
    const members: LiteralSyntax[] = [];
    do {
      const token = this.next;
      if (token.kind !== 'literal') throw this.unexpected('a value', token);
      this.at += 1;
      members.push(literalSyntax(token, token.literal));
    } while (this.takes(','));
    if (!this.takes(')')) throw this.unexpected('"," or ")"', this.next);
    return members;
  }

  private refuseLambda(name: Name): void {
    if (!lambdas.has(name.text)) return;
    const problem = `lambdas are not supported, and "${name.text}" is one`;
    throw new ODataError(this.option, problem, name.start);
  }

  private deeper(parse: () => Syntax): Syntax {
    this.depth += 1;
    if (this.depth > deepest) throw this.tooDeep();
    const inner = parse();
    this.depth -= 1;
    return inner;
  }

  private tooDeep(): ODataError {
    return new ODataError(this.option, `it is nested more than ${deepest} deep`, this.next.start);
  }

  private expect(symbol: string): void {
    if (!this.takes(symbol)) throw this.noOperator(`an operator or "${symbol}"`);
  }

  /** The error for a token that cannot follow a complete expression. */
  private noOperator(wanted: string, more: readonly string[] = []): ODataError {
    const token = this.next;
    if (token.kind === 'word' && notSupported.has(token.text)) {
      return new ODataError(this.option, `the operator "${token.text}" is not supported`, token.start);
    }
    const before = this.tokens[this.at - 1];
    const zone = token.kind === 'literal' && /^\d\d:\d\d$/.test(token.text);
    if (zone && before?.kind === 'literal' && before.literal.type === 'date-time') {
      const advice = `; a "+" in a query string stands for a space, so write the zone as %2B${token.text}.`;
      return this.unexpected(wanted, token, advice);
    }
    const known = [...more, ...Object.keys(power)];
    const mistyped = token.kind === 'word' && !known.includes(token.text);
    return this.unexpected(wanted, token, mistyped ? didYouMean(token.text, known) : '');
  }

  private unexpected(wanted: string, token: Token, advice = ''): ODataError {
    const found = token.kind === 'end' ? 'the text ends' : `found ${inQuotes(token)}`;
    return new ODataError(this.option, `expected ${wanted}, but ${found}`, token.start, advice);
  }

  private spanFrom(start: number): { start: number; end: number } {
    return { start, end: this.tokens[this.at - 1]?.end ?? start };
  }
}

function isOperator(text: string): text is Operator {
  return Object.hasOwn(power, text);
}

function nameOf({ text, start, end }: Name): Name {
  return { text, start, end };
}

function literalSyntax({ start, end }: Token, literal: LiteralSyntax['literal']): LiteralSyntax {
  return { kind: 'literal', literal, start, end };
}

function inQuotes({ text }: Token): string {
  return text.startsWith("'") ? excerpt(text) : `"${excerpt(text)}"`;
}
