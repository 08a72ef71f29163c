import { reader } from '../frame/words.ts';

export const word = reader({
  month: ['月份', 'Month'],
  print: ['打印', 'Print'],
  docx: ['下载 Word 文件', 'Download as a Word document'],
  running: ['该月尚未结束，数据统计至', 'The month is not over; counted up to'],
  counted: ['最近计数', 'Last counted'],
  wording: ['编辑通报文稿', 'Edit the wording'],
  text: ['文稿', 'Wording'],
  own: ['本院自定文稿', "The court's own wording"],
  packaged: ['通用文稿', 'The packaged wording'],
  lastChanged: ['最近修改', 'Last changed'],
  save: ['保存为本院文稿', 'Save as the wording of the court'],
  restore: ['恢复通用文稿', 'Go back to the packaged wording'],
  yes: ['确定恢复', 'Restore it'],
  no: ['不恢复', 'Keep it'],
  restored: ['本院文稿将不再保留。确定恢复通用文稿？', 'The wording of the court will be gone. Go back to the packaged one?'],
  rest: ['放弃改动，重新读取', 'Drop what was written and read again'],
  mistakes: ['文稿未保存，错误处数：', 'Not saved. Mistakes:'],
  how: [
    '# 为标题，## 为编号的小标题，### 为不编号的；数字写作 ${新收}、${民事.结案.同比}、${结案率.上年}；表和图独占一行，如 ${表.法院}、${图.类别}，各用一次。适用于本院各月通报，不含下级法院的。',
    '# is the title, ## a numbered heading, ### one without a number; a figure is written ${新收}, ${民事.结案.同比}, ${结案率.上年}; a table or chart takes a line of its own, as ${表.法院}, ${图.类别}, once each. It holds for the bulletins of this court, not of those under it.',
  ],
  inChinese: ['', 'Bulletins are published in Chinese.'],
});
