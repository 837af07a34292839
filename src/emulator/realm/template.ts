// HTML templates: `<? code ?>`, `<?= printed and escaped ?>`, `<?!= printed as it is ?>`.
import { notImitated } from './errors';
import { hooks } from './hooks';

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

const escaped = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Google escapes by place; here only text and quoted attribute values are imitated. */
function checkPlace(before: string): void {
  for (const tag of ['script', 'style']) {
    const opened = before.toLowerCase().lastIndexOf(`<${tag}`);
    if (opened > before.toLowerCase().lastIndexOf(`</${tag}`)) {
      throw notImitated(`HtmlTemplate: <?= ?> inside <${tag}>`);
    }
  }
  const tag = before.slice(before.lastIndexOf('<'));
  if (!tag.includes('>') && /\s(?:on\w+|href|src|style)\s*=\s*["']?[^"'>]*$/i.test(tag)) {
    throw notImitated('HtmlTemplate: <?= ?> inside a link, style or event attribute');
  }
}

/** A print scriptlet puts out its first statement only. */
const firstStatement = (code: string): string => code.trim().replace(/;[\s\S]*$/, '');

/** The template as the body of a function that returns the page. */
function compile(source: string): string {
  let body = 'var $out = "";\n';
  let at = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    const start = match.index ?? 0;
    body += `$out += ${JSON.stringify(source.slice(at, start))};\n`;
    const [whole, kind, code = ''] = match;
    if (kind === '=') {
      checkPlace(source.slice(0, start));
      body += `$out += $escape(${firstStatement(code)});\n`;
    } else if (kind === '!=') {
      body += `$out += String(${firstStatement(code)});\n`;
    } else {
      body += `${code}\n`;
    }
    at = start + whole.length;
  }
  return `${body}$out += ${JSON.stringify(source.slice(at))};\nreturn $out;`;
}

/** Runs a template with these variables. */
export function render(source: string, variables: Readonly<Record<string, unknown>>): string {
  if (!source.includes('<?')) return source;
  if (hooks.evaluate === undefined) throw notImitated('HtmlTemplate: scriptlets in this place');
  const names = Object.keys(variables);
  const made = hooks.evaluate(
    `(function ($escape${names.map((name) => `, ${name}`).join('')}) {\n${compile(source)}\n})`,
  );
  if (typeof made !== 'function') throw notImitated('HtmlTemplate: these scriptlets');
  return String(made(escaped, ...names.map((name) => variables[name])));
}
