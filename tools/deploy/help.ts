/** `npm run deploy -- --help` */
export const help = `Checks the connector, makes its zip, sends it to Tray and follows it until it is Deployed or Failed.

  npm run deploy -- --us | --eu | --ap  [--email=a@x.com,b@y.com] [--dry-run] [--skip-checks]

  --us, --eu, --ap   the region of your Tray organisation; exactly one
  --email=...        share the deployed connector with these users; commas between them
  --dry-run          check and package, send nothing, say what would be sent
  --skip-checks      do not run "npm run check" (or the types and tests) first; the zip is verified all the same
  --help             this text

TRAY_API_TOKEN must hold an API token of that region. It is read from the environment only and never printed.

Exit codes
  0  deployed, and shared where asked; or a dry run that went well
  1  a check failed, the zip is not fit to be sent, Tray refused it, the deployment failed, or Tray took no new zip
     because a deployment was already running
  2  the command or its environment is wrong; nothing was sent
  3  Tray could not be reached, answered 429 or 5xx, or came to no end within 30 minutes: run it again`;
