// What the workbench page says around the spreadsheet.
import type { Words } from '../base/say';

export const workbenchWords = {
  open: { en: 'Open', zh: '打开' },
  save: { en: 'Save', zh: '保存' },
  save_xlsx: { en: 'Excel workbook (.xlsx)', zh: 'Excel 工作簿（.xlsx）' },
  save_csv: { en: 'This sheet as text (.csv)', zh: '当前工作表存为文本（.csv）' },
  extensions: { en: 'Extensions', zh: '扩展程序' },
  language: { en: 'Language', zh: '语言' },
  changed: { en: 'Not saved', zh: '未保存' },
  hint: {
    en: 'An example, as of {today}. Open your own order file to begin.',
    zh: '这是示例，“今天”为 {today}。打开您自己的订单文件即可开始。',
  },
  stays_here: {
    en: 'Files stay in this page; nothing is uploaded.',
    zh: '文件只在此页面中处理，不会上传。',
  },
  about_file: { en: 'About this file', zh: '关于此文件' },
  encoding: { en: 'Encoding', zh: '编码' },
  encoding_guessed: { en: 'Encoding (guessed)', zh: '编码（推测）' },
  header_row: { en: 'Header row', zh: '表头行' },
  header_unknown: { en: 'not found', zh: '未找到' },
  close: { en: 'Close', zh: '关闭' },
  dismiss: { en: 'Dismiss', zh: '关闭提示' },
  working: { en: 'Working …', zh: '处理中……' },
  calculating: { en: 'Calculating …', zh: '计算中……' },
  opening: { en: 'Opening {file} …', zh: '正在打开 {file}……' },
  saved: { en: 'Saved as {file}.', zh: '已保存为 {file}。' },
  not_saved: {
    en: 'The file could not be saved: {detail}',
    zh: '文件未能保存：{detail}',
  },
  not_loaded: {
    en: 'Part of the page could not be loaded ({file}). See that npm start is running, then try again.',
    zh: '页面的一部分未能加载（{file}）。请确认 npm start 正在运行，然后重试。',
  },
  worker_stopped: {
    en: 'The work on this file was stopped. Try again.',
    zh: '对此文件的处理已停止。请重试。',
  },
  drop: { en: 'Drop the order file to open it', zh: '松开鼠标即可打开订单文件' },
  one_file: { en: 'Drop one file at a time.', zh: '请一次只拖入一个文件。' },
  already_opening: {
    en: 'Another file is being opened; please wait until it is there.',
    zh: '正在打开另一个文件，请稍候。',
  },
  discard_title: { en: 'Changes are not saved', zh: '更改尚未保存' },
  discard: {
    en: 'Opening another file drops the changes in {file}.',
    zh: '打开其他文件会丢弃 {file} 中的更改。',
  },
  save_first: { en: 'Save first', zh: '先保存' },
  discard_yes: { en: 'Open without saving', zh: '不保存并打开' },
  draft_title: { en: 'Unsaved changes', zh: '有未保存的更改' },
  draft: {
    en: 'You have unsaved changes of {file} from {time}.',
    zh: '上次（{time}）对 {file} 的更改尚未保存。',
  },
  draft_restore: { en: 'Restore', zh: '恢复' },
  draft_discard: { en: 'Discard', zh: '丢弃' },
  failed_title: { en: 'This could not be done', zh: '操作未成功' },
  error_here: { en: '{cell}: {sentence}', zh: '{cell}：{sentence}' },
  sidebar: { en: 'Claim Desk sidebar', zh: 'Claim Desk 侧边栏' },
  ok: { en: 'OK', zh: '确定' },
  cancel: { en: 'Cancel', zh: '取消' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  file_empty: { en: '{file} holds no rows.', zh: '{file} 中没有数据。' },
  file_too_large: {
    en: '{file} holds more than can be read at once: 100 MB or five million cells of a workbook, 50 MB of text. Split it, or save the order sheet alone.',
    zh: '{file} 超出一次可读取的范围（工作簿 100 MB 或 500 万个单元格，文本 50 MB）。请拆分文件，或只保存订单工作表。',
  },
  file_password: {
    en: '{file} is protected by a password. Open it in Excel, take the password away, and save it again.',
    zh: '{file} 有密码保护。请在 Excel 中取消密码后重新保存。',
  },
  file_not_a_table: {
    en: '{file} is not an order table. Choose an .xlsx, .xls, .csv, .tsv or .txt file.',
    zh: '{file} 不是订单表。请选择 .xlsx、.xls、.csv、.tsv 或 .txt 文件。',
  },
  file_damaged: {
    en: '{file} is cut off or damaged. Download it again from the marketplace.',
    zh: '{file} 不完整或已损坏。请从平台重新下载。',
  },
  file_unknown_type: {
    en: '{file} is of a kind that cannot be read. Choose an .xlsx, .xls, .csv, .tsv or .txt file.',
    zh: '无法读取 {file} 的文件类型。请选择 .xlsx、.xls、.csv、.tsv 或 .txt 文件。',
  },
} as const satisfies Readonly<Record<string, Words>>;
