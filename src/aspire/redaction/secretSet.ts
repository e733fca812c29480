/**
 * The secrets that belong in no message and no output. A run has one set, which grows by every token that is sent; a call
 * has a set of its own that also sees those of its run.
 */
export class SecretSet {
  private readonly own: Set<string>;

  constructor(
    secrets: Iterable<string> = [],
    private readonly parent?: SecretSet,
  ) {
    this.own = new Set(secrets);
  }

  add(secret: string): void {
    this.own.add(secret);
  }

  /** A set that holds these secrets as well, and sees what is added to this one later. */
  with(secrets: Iterable<string>): SecretSet {
    return new SecretSet(secrets, this);
  }

  all(): string[] {
    return [...(this.parent?.all() ?? []), ...this.own];
  }
}
