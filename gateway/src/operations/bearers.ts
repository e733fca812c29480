import type { BearerSource } from '../../../src/aspire/auth/bearerSource';
import { fail, success } from '../../../src/aspire/model/result';
import type { BearerOf } from '../connections/ports.ts';
import type { Target } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';

/** The gateway's bearers for one run of an operation. `problem` is why there was none, in the gateway's own words. */
export type RunBearers = BearerSource & { readonly problem: GatewayError | undefined };

export function runBearers(bearerOf: BearerOf, organisation: string, { name, owner }: Target): RunBearers {
  let problem: GatewayError | undefined;
  return {
    get problem() {
      return problem;
    },
    async bearer(_connection, { deadline, rejected }) {
      try {
        const { token, expiresAt, ...found } = await bearerOf(organisation, name, { deadline, rejected });
        // The token and the environment must be of one row.
        if (found.owner !== owner)
          throw new GatewayError('conflict', `The connection "${name}" was changed just now. Run it again.`);
        const decision =
          rejected === undefined
            ? ({ refresh: false, reason: 'fresh' } as const)
            : ({ refresh: true, reason: 'refused by Aspire' } as const);
        return success({ token, expiresAt: expiresAt.getTime(), renewed: rejected !== undefined, decision });
      } catch (error) {
        problem = error instanceof GatewayError ? error : new GatewayError('bug', 'No token.', { cause: error });
        const isLasting = problem.code === 'reconnect_needed' || problem.code === 'connection_not_ready';
        return fail(isLasting ? 'reconnect_needed' : 'unavailable', problem.message);
      }
    },
  };
}
