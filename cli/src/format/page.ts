// A page of the documentation, which is Markdown, made readable in a terminal.
import { colors } from './colors.ts';
import { wrap } from './wrap.ts';

export function renderPage(markdown: string): string {
  let inCode = false;
  const lines = markdown.split('\n').flatMap(line => {
    if (line.startsWith('```')) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [line === '' ? '' : `    ${line}`];
    if (line.startsWith('#')) return [colors.bold(line.replace(/^#+ /, ''))];
    if (/^\|[-|]+\|$/.test(line) || line === '| key | value | meaning |') return [];
    if (line.startsWith('| ')) return wrap(plain(cellsOf(line)), '  ', '      ');
    if (line.startsWith('- ')) return wrap(plain(line.slice(2)), '  - ', '    ');
    return line === '' ? [''] : wrap(plain(line), '', '');
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** A row of a table as a line: the key, its meaning, and what it holds. */
function cellsOf(row: string): string {
  const [key = '', value = '', meaning = ''] = row
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim());
  return `${key}: ${value}. ${meaning}`;
}

/** Links as their text and address; emphasis without its marks. */
const plain = (line: string): string =>
  line.replace(/\[([^\]]+)\]\(<([^>]+)>\)/g, '$1 <$2>').replace(/\*\*([^*]+)\*\*/g, '$1');
