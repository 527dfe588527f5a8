import type { WordTable } from '../../export/coverage-table.ts';
import { language } from '../../words/say.ts';
import { drawInto } from './static-markup.ts';

function WebTable({ title, head, rows, foot }: WordTable) {
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {head.map((word, at) => (
            <th key={at} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [name, ...cells], heading }, at) => (
          <tr key={at}>
            {heading ? (
              <th scope="colgroup" colSpan={head.length}>
                {name}
              </th>
            ) : (
              <>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          {foot.map((word, at) =>
            at === 0 ? (
              <th key={at} scope="row">
                {word}
              </th>
            ) : (
              <td key={at}>{word}</td>
            ),
          )}
        </tr>
      </tfoot>
    </table>
  );
}

/** The table as HTML to paste into a page: real elements, written out by the browser. */
export function toHtmlTable(table: WordTable): string {
  const holder = document.createElement('div');
  return drawInto(holder, <WebTable {...table} />, () => holder.innerHTML);
}

/** The table as a web page of its own. */
export function toHtmlPage(table: WordTable): string {
  const page = document.implementation.createHTMLDocument(table.title);
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  page.documentElement.lang = language();
  return drawInto(page.body, <WebTable {...table} />, () => `<!doctype html>\n${page.documentElement.outerHTML}\n`);
}
