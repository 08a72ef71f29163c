import { reader } from '../frame/words.ts';

export const word = reader({
  month: ['月份', 'Month'],
  print: ['打印', 'Print'],
  docx: ['下载 Word 文件', 'Download as a Word document'],
  running: ['该月尚未结束，数据统计至', 'The month is not over; counted up to'],
  counted: ['最近计数', 'Last counted'],
  inChinese: ['', 'Bulletins are published in Chinese.'],
});
