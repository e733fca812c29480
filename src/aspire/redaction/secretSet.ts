/**
 * The secrets that must not appear in messages or outputs. A run has one set, to which every token that is sent is added.
 * Each call has its own set, which includes that of its run.
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

  /** A set that also contains these secrets. Secrets added to this set later are included as well. */
  with(secrets: Iterable<string>): SecretSet {
    return new SecretSet(secrets, this);
  }

  all(): string[] {
    return [...(this.parent?.all() ?? []), ...this.own];
  }
}
