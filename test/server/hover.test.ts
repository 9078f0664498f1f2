// Hovers: what is told of keys, values, names, rules and keywords.
import { describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { AGENCY, CASE, FILES, POSITION, VACANCY } from './cases.ts';
import { folderWith, startServer, type TestServer } from './server.ts';

const server = await startServer(folderWith(FILES), { options: { commands: ['casefile.explainRule'] } });
test('x', async () => {
  for (const [name, text, places] of [
    [
      'fleet/vacancy.ses',
      VACANCY,
      [
        'vac|ancy',
        'FleetDir|ector2024',
        'for Fleet|Director',
        'stat|us:',
        'dra|ft',
        'clo|ses:',
        '2024-03-|26',
        'D|ES\n',
        'Fleet|Operations',
        'DES-|SES',
      ],
    ],
    ['fleet/position.ses', POSITION, ['DES.O|FM', 'D|ES.OFM', 'mandatory Fl|eet', 'E|S\n']],
    ['fleet/case.ses', CASE, ['M1, M|2', 'G|SA', '2024-06-|10', 'criterion: |A']],
  ] as const) {
    await server.open(name, text);
    for (const place of places) {
      const hover = await server.at<Hover | null>('textDocument/hover', name, place);
      console.log(
        '=====',
        name,
        JSON.stringify(place),
        JSON.stringify(hover?.range),
        '\n' + (hover?.contents as { value: string })?.value,
      );
    }
  }
  console.log(server.logged);
});
