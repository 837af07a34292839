// Google's own analyser over every statement for BigQuery: its names, types and calls are checked against a catalogue of
// what the statements before it have made.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildBigQuery } from '../scripts/build-bigquery.mjs';
import { load } from './load.mjs';
import { folder } from './truth.mjs';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

async function startAnalyser() {
  const zetasql = load('@fivetrandevelopers/zetasql');
  const port = await freePort();
  // It prints that it runs, and its promise never ends.
  const write = process.stdout.write;
  process.stdout.write = () => true;
  zetasql.runServer(port);
  zetasql.ZetaSQLClient.init(port);
  const client = zetasql.ZetaSQLClient.getInstance();
  const isThere = await client.testConnection();
  process.stdout.write = write;
  if (!isThere) throw new Error('the analyser did not start');
  const { options } = await new zetasql.LanguageOptions().enableMaximumLanguageFeatures();
  return { client, options, stop: () => zetasql.terminateServer() };
}

/** A signature as it may be handed back: bounds that were not given come as zeros. @param {any} signature */
const plain = ({ argument, ...rest }) => ({
  ...rest,
  argument: argument.map((/** @type {any} */ { options, ...each }) => {
    const { minValue: _least, maxValue: _most, ...kept } = options;
    return { ...each, options: kept };
  }),
});

/** What statements make, as further statements find it. */
function newCatalogue() {
  /** @type {{ name: string, table: object[], customFunction: object[], customTvf: object[] }} */
  const made = { name: 'claim_desk', table: [], customFunction: [], customTvf: [] };
  /** @param {Record<string, any>} statement as it was resolved */
  function add({ resolvedCreateStatementNode: create }) {
    const { resolvedCreateTableStmtBaseNode: table, ...others } = create ?? {};
    const [kind, stmt] =
      Object.entries({ ...table, ...others }).find(([, value]) => value?.parent) ?? [];
    const { columnDefinitionList: columns, parent } = stmt?.parent ?? {};
    const [, name] = (columns ? parent : stmt?.parent)?.namePath ?? [];
    if (kind === 'resolvedCreateFunctionStmtNode')
      made.customFunction.push({
        namePath: [name],
        group: 'claim_desk',
        mode: 'SCALAR',
        signature: [plain(stmt.signature)],
      });
    else if (kind === 'resolvedCreateTableFunctionStmtNode')
      made.customTvf.push({
        namePath: [name],
        signature: plain(stmt.signature),
        type: 'FIXED_OUTPUT_SCHEMA_TVF',
      });
    else if (columns)
      made.table.push({
        name,
        serializationId: made.table.length + 1,
        column: columns.map((/** @type {{ name: string, type: object }} */ { name, type }) => ({
          name,
          type,
        })),
      });
  }
  return { made, add };
}

/** @param {readonly string[]} exports */
export async function analyse(exports) {
  const sql = join(folder, 'bigquery');
  const names = (await buildBigQuery(sql, exports)).filter((name) => name.endsWith('.sql'));
  const { client, options, stop } = await startAnalyser();
  const { made, add } = newCatalogue();
  /** @param {string} text @returns {Promise<number>} how many statements */
  async function statementsIn(text) {
    const bytes = Buffer.from(text);
    let count = 0;
    for (let at = 0; /\S/.test(bytes.subarray(at).toString()); count++) {
      const { resolvedStatement, resumeBytePosition } = await client.analyze({
        simpleCatalog: {
          name: 'project',
          catalog: [made],
          builtinFunctionOptions: { languageOptions: options },
        },
        parseResumeLocation: { input: text, bytePosition: at, allowResume: true },
        options: { languageOptions: options },
      });
      add(resolvedStatement);
      at = resumeBytePosition;
    }
    return count;
  }
  try {
    let count = 0;
    for (const name of names)
      try {
        count += await statementsIn(readFileSync(join(sql, name), 'utf8'));
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    // An analyser that takes everything would prove nothing.
    for (const [wrong = '', why = ''] of [
      ["SELECT claim_desk.claim_assess('plan', 20261121, [])", 'No matching signature'],
      ["SELECT claim_desk.claim_assess('plan', DATE '2026-11-21', []).colour", 'Field name colour'],
      ['SELECT price FROM claim_desk.order_lines', 'Unrecognized name: price'],
    ]) {
      const said = await statementsIn(wrong).catch(String);
      if (!String(said).includes(why)) throw new Error(`it says ${said} to ${wrong}`);
    }
    return `${count} statements in ${names.length} files hold`;
  } finally {
    stop();
  }
}
