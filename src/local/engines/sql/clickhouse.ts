// What ClickHouse is told: the worker as a function, the tables it reads, the day's queue, and how an export becomes
// lines of orders.

import type { KeptPlan } from '../kept-plan';
import { recordTypes } from '../result-columns';
import { type RawTable, rawTable } from './raw-table';

const text = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;
/** A header may be a word of the language. */
const quoted = (name: string): string => `\`${name}\``;
const xml = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const record = recordTypes({
  text: 'Nullable(String)',
  whole: 'Nullable(Int64)',
  number: 'Nullable(Float64)',
  day: 'Nullable(Date32)',
});

/** @param how `--strict`: the query fails with the sentence; without it the sentence is part of the answer */
const workerFunction = (
  name: string,
  how: string,
  plans: readonly string[],
): string => `  <function>
    <type>executable_pool</type>
    <name>${name}</name>
    <command>claim-worker.mjs --orders${how}${plans.map((plan) => ` --plan ${xml(plan)}`).join('')}</command>
    <format>JSONEachRow</format>
    <argument><name>source</name><type>String</type></argument>
    <argument><name>today</name><type>String</type></argument>
    <argument><name>lines</name><type>Array(Tuple(row UInt64, cells Array(Nullable(String))))</type></argument>
    <return_name>result</return_name>
    <return_type>Tuple(orders Array(Tuple(${record})), problem String)</return_type>
    <pool_size>2</pool_size>
    <max_command_execution_time>600</max_command_execution_time>
    <command_read_timeout>600000</command_read_timeout>
    <command_write_timeout>600000</command_write_timeout>
    <stderr_reaction>throw</stderr_reaction>
  </function>
`;

/** For the server's \`user_defined_executable_functions_config\`. @param plans files beside the worker */
export const clickHouseFunctions = (plans: readonly string[]): string =>
  `<functions>\n${workerFunction('claim_try', '', plans)}${workerFunction('claim_call', ' --strict', plans)}</functions>\n`;

/** Tables, functions and the queue. */
export const clickHouseTables = (): string => `-- Refreshable views want a database of this kind.
CREATE DATABASE IF NOT EXISTS claim_desk ENGINE = Atomic;

CREATE TABLE IF NOT EXISTS claim_desk.order_lines (
  source LowCardinality(String), order_key String, row UInt64, cells Array(Nullable(String))
) ENGINE = MergeTree ORDER BY (source, order_key, row);

-- The day, named in one place: no function asks the clock for it.
CREATE OR REPLACE FUNCTION claim_today AS () -> toString(toDate(now('Asia/Shanghai')));

-- All orders in lines that share a number: one, unless the number is damaged.
CREATE OR REPLACE FUNCTION claim_orders AS (source, today, lines) ->
  tupleElement(claim_call(source, today, arraySort(line -> tupleElement(line, 1), lines)), 'orders');
CREATE OR REPLACE FUNCTION claim_assess AS (source, today, lines) -> claim_orders(source, today, lines)[1];

-- What is to be done by tomorrow, anew every morning. A refresh that fails leaves the queue as it was.
CREATE MATERIALIZED VIEW IF NOT EXISTS claim_desk.claim_queue
REFRESH EVERY 1 DAY OFFSET 6 HOUR
ENGINE = MergeTree ORDER BY (due, source, order_id) SETTINGS allow_nullable_key = 1 AS
SELECT source, found.order_id AS order_id, found.market AS market, found.risk AS risk, found.score AS score,
  found.action AS action, found.due AS due, found.saving AS saving, found.currency AS currency
FROM (
  SELECT source, claim_orders(toString(source), claim_today(), groupArray((row, cells))) AS orders
  FROM claim_desk.order_lines
  GROUP BY source, order_key
) ARRAY JOIN orders AS found
WHERE found.due <= toDate32(claim_today()) + 1 AND found.due_state = 'open';
`;

/**
 * The lines of one order have one key. A line without a number goes with the one above it, and the worker sees whether
 * it is a further item or an order of its own.
 */
function keyOf({ numbers, apart, record: shared }: RawTable): string {
  const filled = (name: string) => `nullIf(trimBoth(ifNull(${quoted(name)}, '')), '')`;
  const own = numbers.map(filled);
  const recorded =
    shared === null
      ? []
      : [
          ...own.map(
            (each) =>
              `if(isNull(${filled(shared)}), NULL, max(${each}) OVER (PARTITION BY ${filled(shared)}))`,
          ),
          filled(shared),
        ];
  const number = `coalesce(${[...own, ...recorded, 'NULL'].join(', ')})`;
  return [number, ...apart.map((name) => `ifNull(${quoted(name)}, '')`)].join(" || '|' || ");
}

function settingsOf(headerRow: number, delimiter: string): readonly string[] {
  const form = delimiter === '\t' ? 'tsv' : 'csv';
  return [
    `input_format_${form}_skip_first_lines = ${headerRow}`,
    `input_format_${form}_allow_variable_number_of_columns = 1`,
    ...(form === 'csv' ? [`format_csv_delimiter = ${text(delimiter)}`] : []),
  ];
}

/** How the export a plan was made from is loaded and becomes lines. @param file in \`user_files\` */
export function clickHouseMapping(kept: KeptPlan, file: string): string {
  const table = rawTable(kept);
  const { source, rows, day, sheet, delimiter } = kept;
  const raw = `claim_desk.${table.name}`;
  const types = table.columns.map(
    ({ name, header }) => `  ${quoted(name)} Nullable(String) COMMENT ${text(header)}`,
  );
  const structure = table.columns.map(({ name }) => `${quoted(name)} Nullable(String)`).join(', ');
  const each = table.columns.map(({ name, personal }) =>
    personal
      ? `if(empty(ifNull(${quoted(name)}, '')), NULL, '*')`
      : `CAST(${quoted(name)}, 'Nullable(String)')`,
  );
  return `-- ${JSON.stringify(source)}: read by a plan made of ${rows} rows for ${day}.
CREATE OR REPLACE TABLE ${raw} (
  row UInt64,
${types.join(',\n')}
) ENGINE = MergeTree ORDER BY row;

-- Text in UTF-8, as the sample is parted.
INSERT INTO ${raw}
SELECT _row_number + ${sheet.headerRow + 1}, *
FROM file(${text(file)}, ${delimiter === '\t' ? 'TSVRaw' : 'CSV'}, ${text(structure)})
SETTINGS ${settingsOf(sheet.headerRow, delimiter ?? ',').join(', ')};

ALTER TABLE claim_desk.order_lines DELETE WHERE source = ${text(source)} SETTINGS mutations_sync = 2;
INSERT INTO claim_desk.order_lines
SELECT ${text(source)},
  ifNull(last_value(key) IGNORE NULLS OVER (ORDER BY row), toString(row)), row, cells
FROM (
  SELECT row, ${keyOf(table)} AS key,
    [${each.join(', ')}] AS cells
  FROM ${raw}
);
`;
}
