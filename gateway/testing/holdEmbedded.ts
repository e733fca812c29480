/** A process that uses the embedded server of a folder until its input ends: node --import tsx holdEmbedded.ts <folder>. */
import { openEmbedded } from '../src/database/embedded/server.ts';

const [folder = ''] = process.argv.slice(2);
const server = await openEmbedded(folder);
process.stdout.write(`${JSON.stringify({ started: server.started })}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  void server.close().then((stopped) => {
    process.stdout.write(`${JSON.stringify({ stopped })}\n`);
    process.exit(0);
  });
});
