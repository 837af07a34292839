// What is said where programs and databases hand over rows.
import type { Words } from '../base/say';
import { cliWords } from './cli';

export const engineWords = {
  no_json: { en: 'Line {line} is no JSON object.', zh: '第 {line} 行不是 JSON 对象。' },
  no_utf8: {
    en: 'Line {line} holds bytes that are no UTF-8. Convert the column to UTF-8 before it is handed over.',
    zh: '第 {line} 行含有非 UTF-8 的字节。请先把该列转换为 UTF-8。',
  },
  long_cell: {
    en: 'Line {line} holds a cell of {count} characters; {most} are the most.',
    zh: '第 {line} 行有一个 {count} 个字符的单元格，上限为 {most} 个。',
  },
  long_line: {
    en: 'Line {line} is longer than {most} bytes.',
    zh: '第 {line} 行超过 {most} 字节。',
  },
  no_lines: {
    en: 'Line {line}: “lines” is to be a list of {"row": number, "cells": list of texts}.',
    zh: '第 {line} 行：“lines” 应为 {"row": 数字, "cells": 文本列表} 的列表。',
  },
  no_source: {
    en: 'Line {line} is of “{source}”, and no such plan was given, only {names}.',
    zh: '第 {line} 行的来源是“{source}”，但没有给出该计划，只有 {names}。',
  },
  no_day: {
    en: 'Line {line} tells no day. Name it as "today": "2026-11-21", or give --today.',
    zh: '第 {line} 行没有日期。请写明 "today": "2026-11-21"，或使用 --today。',
  },
  not_judged: {
    en: 'Line {line} could not be judged: {detail}',
    zh: '第 {line} 行无法判断：{detail}',
  },
  plan_unreadable: {
    en: '“{file}” is no plan. Make one with --make-plan.',
    zh: '“{file}”不是计划文件。请用 --make-plan 生成。',
  },
  plan_version: {
    en: 'The plan “{file}” was made by another version of Claim Desk. Make it anew with --make-plan.',
    zh: '计划“{file}”由其他版本的 Claim Desk 生成。请用 --make-plan 重新生成。',
  },
  plan_twice: {
    en: 'Two plans are called “{source}”. Name one otherwise with --source.',
    zh: '有两个计划都叫“{source}”。请用 --source 另取一个名称。',
  },
  no_plan: {
    en: 'Give the plan the rows are read by: --plan FILE.',
    zh: '请给出读取行的计划：--plan 文件。',
  },
  no_orders: {
    en: '“{file}” holds no table of orders that can be read.',
    zh: '“{file}”中没有可读取的订单表。',
  },
  unreadable: {
    en: '“{file}” could not be read: {detail}',
    zh: '无法读取“{file}”：{detail}',
  },
  settings_unreadable: {
    en: '“{file}” holds no settings as JSON.',
    zh: '“{file}”不是 JSON 格式的设置。',
  },
  no_rules: cliWords.no_rules,
  bad_day: {
    en: '--today takes a day such as 2026-11-21, not “{given}”.',
    zh: '--today 的写法为 2026-11-21，而不是“{given}”。',
  },
} as const satisfies Readonly<Record<string, Words>>;
