// What the build scripts ask for: the SQL of every engine.
export { bigQueryFunctions, bigQueryMapping, bigQueryQueue } from './bigquery';
export { clickHouseFunctions, clickHouseMapping, clickHouseTables } from './clickhouse';
