import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { withGateway } from '../withGateway.ts';

/** Checks the chain of the audit log. */
export function run(call: CommandCall): Promise<number> {
  return withGateway(call, async ({ database }) => {
    const { verifyAudit } = await import('../../audit/verify.ts');
    const report = await verifyAudit(database);
    const { rows, head, problems } = report;
    if (call.options.json) call.io.out(JSON.stringify(report));
    else if (problems.length === 0) call.io.out(`${rows} rows, none edited, removed, reordered or cut.\nhead  ${head}`);
    else for (const { kind, message } of problems) call.io.out(`${kind}: ${message}`);
    return problems.length === 0 ? exitCodes.success : exitCodes.found;
  });
}
