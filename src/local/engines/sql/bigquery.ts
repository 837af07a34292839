// What BigQuery is told: the functions over the library, the tables they read, and how an export becomes lines of orders.

import type { KeptPlan } from '../kept-plan';
import { recordCells, recordTypes } from '../result-columns';
import { type RawTable, rawTable } from './raw-table';

const text = (value: string): string => JSON.stringify(value);
/** A header may be a word of the language. */
const quoted = (name: string): string => `\`${name}\``;

/** What a JavaScript function may take and give without loss: texts and FLOAT64, no INT64 and no day. */
const handed = recordTypes({ text: 'STRING', whole: 'FLOAT64', number: 'FLOAT64', day: 'STRING' });
const cells = recordCells({
  text: (name) => name,
  whole: (name) => `CAST(${name} AS INT64) AS ${name}`,
  number: (name) => name,
  day: (name) => `SAFE.PARSE_DATE('%F', ${name}) AS ${name}`,
});
const lines = 'lines ARRAY<STRUCT<row INT64, cells ARRAY<STRING>>>';

/** A function of one field of the first order in the lines. */
const fieldFunction = (name: string, field: string): string => `
CREATE OR REPLACE FUNCTION claim_desk.${name}(plan STRING, today DATE, ${lines}) AS (
  claim_desk.claim_assess(plan, today, lines).${field}
);
`;

/** Functions and tables; \`YOUR_BUCKET\` is the seller's. */
export const bigQueryFunctions = (): string => `-- Once: functions, tables and the day's queue.
CREATE SCHEMA IF NOT EXISTS claim_desk;

CREATE OR REPLACE FUNCTION claim_desk.claim_orders_js(
  plan STRING, today STRING, lines ARRAY<STRUCT<row FLOAT64, cells ARRAY<STRING>>>
)
RETURNS ARRAY<STRUCT<${handed}>>
DETERMINISTIC LANGUAGE js
OPTIONS (library = ['gs://YOUR_BUCKET/claim-desk.js'])
AS r"""return claimDesk.orders(plan, today, lines);""";

-- All orders in lines that share a number: one, unless the number is damaged.
CREATE OR REPLACE FUNCTION claim_desk.claim_orders(plan STRING, today DATE, ${lines}) AS (
  ARRAY(
    SELECT AS STRUCT ${cells}
    FROM UNNEST(claim_desk.claim_orders_js(
      plan,
      FORMAT_DATE('%F', today),
      ARRAY(SELECT AS STRUCT CAST(line.row AS FLOAT64) AS row, line.cells AS cells
            FROM UNNEST(lines) AS line ORDER BY line.row)
    )) WITH OFFSET AS place
    ORDER BY place
  )
);

CREATE OR REPLACE FUNCTION claim_desk.claim_assess(plan STRING, today DATE, ${lines}) AS (
  claim_desk.claim_orders(plan, today, lines)[SAFE_OFFSET(0)]
);
${fieldFunction('claim_risk', 'risk')}${fieldFunction('claim_action', 'action')}${fieldFunction('claim_due', 'due')}
CREATE TABLE IF NOT EXISTS claim_desk.plans (source STRING NOT NULL, plan STRING NOT NULL);

CREATE TABLE IF NOT EXISTS claim_desk.order_lines (
  source STRING NOT NULL, order_key STRING NOT NULL, row INT64 NOT NULL, cells ARRAY<STRING>
) CLUSTER BY source, order_key;

-- Every order as it stands on a day.
CREATE OR REPLACE TABLE FUNCTION claim_desk.claim_all(today DATE) AS (
  SELECT grouped.source, found.*
  FROM (
    SELECT source, order_key, ARRAY_AGG(STRUCT(row, cells) ORDER BY row) AS lines
    FROM claim_desk.order_lines
    GROUP BY source, order_key
  ) AS grouped
  JOIN claim_desk.plans AS known ON known.source = grouped.source
  CROSS JOIN UNNEST(claim_desk.claim_orders(known.plan, today, grouped.lines)) AS found
);
`;

/** What is run every morning. */
export const bigQueryQueue =
  (): string => `-- Every morning, as a scheduled query: what is to be done by tomorrow.
CREATE OR REPLACE TABLE claim_desk.claim_queue AS
SELECT * EXCEPT (json)
FROM claim_desk.claim_all(CURRENT_DATE('Asia/Shanghai'))
WHERE due <= DATE_ADD(CURRENT_DATE('Asia/Shanghai'), INTERVAL 1 DAY) AND due_state = 'open';
`;

/** The lines of one order have one key; a line without a number stands for itself. */
function keyOf({ numbers, apart, record }: RawTable): string {
  const filled = (name: string) => `NULLIF(TRIM(${quoted(name)}), '')`;
  const own = numbers.map(filled);
  const shared =
    record === null
      ? []
      : own.map(
          (each) =>
            `IF(${filled(record)} IS NULL, NULL, MAX(${each}) OVER (PARTITION BY ${filled(record)}))`,
        );
  const all = [...own, ...shared, ...(record === null ? [] : [filled(record)])];
  return [
    `COALESCE(${[...all, 'TO_JSON_STRING(raw)'].join(', ')})`,
    ...apart.map((name) => `IFNULL(${quoted(name)}, '')`),
  ].join(" || '|' || ");
}

/** How the export a plan was made from is loaded and becomes lines. */
export function bigQueryMapping(kept: KeptPlan): string {
  const table = rawTable(kept);
  const { source, rows, day, sheet, delimiter } = kept;
  const raw = `claim_desk.${table.name}`;
  const types = table.columns.map(
    ({ name, header }) => `  ${quoted(name)} STRING OPTIONS (description = ${text(header)})`,
  );
  // An array that is stored holds no NULL; the empty text is blank as well.
  const each = table.columns.map(({ name, personal }) =>
    personal ? `IF(IFNULL(${quoted(name)}, '') = '', '', '*')` : `IFNULL(${quoted(name)}, '')`,
  );
  return `-- ${text(source)}: read by a plan made of ${rows} rows for ${day}.
CREATE OR REPLACE TABLE ${raw} (
${types.join(',\n')}
);

-- Text in UTF-8, as the sample is parted.
LOAD DATA INTO ${raw}
FROM FILES (
  format = 'CSV', uris = ['gs://YOUR_BUCKET/${table.name}/*.csv'], skip_leading_rows = ${sheet.headerRow},
  field_delimiter = ${text(delimiter ?? ',')}, allow_quoted_newlines = TRUE, allow_jagged_rows = TRUE
);

DELETE FROM claim_desk.plans WHERE source = ${text(source)};
INSERT INTO claim_desk.plans (source, plan) VALUES (${text(source)}, ${text(JSON.stringify(kept))});

-- A table has no order of rows: \`row\` counts the lines of an order, by their cells.
DELETE FROM claim_desk.order_lines WHERE source = ${text(source)};
INSERT INTO claim_desk.order_lines (source, order_key, row, cells)
SELECT ${text(source)}, order_key,
  ROW_NUMBER() OVER (PARTITION BY order_key ORDER BY TO_JSON_STRING(cells)), cells
FROM (
  SELECT ${keyOf(table)} AS order_key,
    [${each.join(', ')}] AS cells
  FROM ${raw} AS raw
);
`;
}
