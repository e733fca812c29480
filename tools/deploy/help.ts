/** `npm run deploy -- --help` */
export const help = `Checks the connector, packages it, sends it to Tray and waits until it is Deployed or Failed.

  npm run deploy -- --us | --eu | --ap  [--email=a@x.com,b@y.com] [--dry-run] [--skip-checks]

  --us, --eu, --ap   the region of your Tray organisation; exactly one
  --email=...        share the deployed connector with these users, separated by commas
  --dry-run          check and package, but print what would be sent instead of sending it
  --skip-checks      do not run "npm run check" (or typecheck and test) first; the package is still verified
  --help             this text

TRAY_API_TOKEN must contain an API token of that region. It is read from the environment only, and never printed.

Exit codes
  0  deployed, and shared if requested; or a successful dry run
  1  a check failed, the package is invalid, Tray refused it, the deployment failed, or Tray took no new package because
     a deployment was already running
  2  the command or its environment is wrong; nothing was sent
  3  Tray could not be reached, responded with 429 or 5xx, did not finish within 30 minutes, or did not tell how the
     deployment ended: run it again`;
