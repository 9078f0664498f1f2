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
    if (inCode) return [`    ${line}`];
    if (line.startsWith('#')) return [colors.bold(line.replace(/^#+ /, ''))];
    if (line.startsWith('- ')) return wrap(plain(line.slice(2)), '  - ', '    ');
    return line === '' ? [''] : wrap(plain(line), '', '');
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** Links as their text and address; emphasis without its marks. */
const plain = (line: string): string =>
  line.replace(/\[([^\]]+)\]\(<([^>]+)>\)/g, '$1 <$2>').replace(/\*\*([^*]+)\*\*/g, '$1');
