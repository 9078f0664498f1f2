// Colours the case files in a page. Markdown's preview knows no grammar of an extension, but it has colours for classes.

const BLOCK = /^```ses\n([\s\S]*?)^```$/gm;

/** What has a colour, by its class in the preview; the first that fits. */
const TOKENS: readonly (readonly [name: string, pattern: string])[] = [
  ['comment', String.raw`\/\/.*|\/\*[\s\S]*?\*\/`],
  ['string', String.raw`"""[\s\S]*?"""|"[^"\n]*"`],
  ['attr', String.raw`[a-z][\w-]*(?=[ \t]*:)`],
  ['keyword', String.raw`(?<=^[ \t]*|\{[ \t]*)[a-z][a-z-]*|\b(?:for|by|to)\b`],
  ['number', String.raw`\$?\b\d[\d,.-]*\b`],
  ['type', String.raw`\b[A-Z]\w*`],
  // A word as a whole, so that nothing inside of it is taken for something else.
  ['', String.raw`[a-z][\w/-]*`],
];

const TOKEN = new RegExp(TOKENS.map(([, pattern]) => `(${pattern})`).join('|'), 'gm');

/** Markdown in which every block in `ses` is HTML with classes. */
export const coloured = (markdown: string): string =>
  markdown.replace(
    BLOCK,
    (_, code: string) => `<pre class="hljs"><code><div>${spans(code)}</div></code></pre>`,
  );

function spans(code: string): string {
  let html = '';
  let done = 0;
  for (const match of code.matchAll(TOKEN)) {
    const [text, ...groups] = match;
    const name = TOKENS[groups.findIndex(group => group !== undefined)]?.[0] ?? '';
    const inner = escaped(text);
    html += escaped(code.slice(done, match.index));
    html += name === '' ? inner : `<span class="hljs-${name}">${inner}</span>`;
    done = match.index + text.length;
  }
  return html + escaped(code.slice(done));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
