import { settings, type Setting } from './settings.ts';

const rows = Object.entries<Setting>(settings);

/** The settings as `serve --help` shows them. */
export function settingsHelp(): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.map(
    ([name, { about, byDefault }]) =>
      `  ${name.padEnd(width)}${about}${byDefault === undefined ? '' : ` Default: ${byDefault}.`}`,
  );
  return ['Environment:', ...lines].join('\n');
}

/** The settings for `.env.example`: everything commented out, so that a copy changes nothing. */
export function settingsExample(): string {
  return rows
    .map(([name, { about, byDefault }]) => {
      const literal = byDefault !== undefined && !/\s/.test(byDefault) ? byDefault : '';
      const words = byDefault === undefined || literal !== '' ? '' : ` Default: ${byDefault}.`;
      return `# ${about}${words}\n#${name}=${literal}\n`;
    })
    .join('');
}

/** The settings as a table in Markdown. */
export function settingsTable(): string {
  const cells = rows.map(([name, { about, byDefault, flag }]) => [
    `\`${name}\``,
    flag === undefined ? '' : `\`--${flag}\``,
    byDefault ?? '',
    about,
  ]);
  const head = ['variable', 'option of serve', 'default', 'meaning'];
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n');
}
