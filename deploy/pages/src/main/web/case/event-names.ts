/** The names of event types, as the contract of the door has them; of a type not known here the type itself is shown. */
import { reader } from '../frame/words.ts';

const name = reader({
  'case.filed': ['立案', 'Filed'],
  'case.assigned': ['分案与改派', 'Assigned'],
  'case.procedure-changed': ['程序转换', 'Procedure changed'],
  'case.limit-adjusted': ['审限变更', 'Time limit adjusted'],
  'case.hearing-held': ['开庭', 'Hearing held'],
  'case.pronounced': ['宣判', 'Pronounced'],
  'case.closed': ['结案', 'Closed'],
  'case.closing-revoked': ['撤销结案', 'Closing revoked'],
  'case.cancelled': ['撤销立案', 'Cancelled'],
  'case.appeal-registered': ['登记上诉', 'Appeal registered'],
  'case.appeal-transferred': ['移送上诉案卷', 'Appeal file sent'],
  'case.effective': ['裁判生效', 'In effect'],
  'case.flagged': ['标识四类案件', 'Flagged'],
  'case.supervised': ['监管四类案件', 'Supervised'],
  'case.excluded-from-long-pending': ['剔除长期未结', 'Excluded from long pending'],
  'case.files-accessed': ['阅卷', 'File read'],
  'case.disclosed': ['流程信息公开', 'Disclosed'],
  'document.published': ['裁判文书上网', 'Document published'],
  'document.withheld': ['裁判文书不上网', 'Document withheld'],
  'mediation.started': ['诉前调解开始', 'Mediation started'],
  'mediation.ended': ['诉前调解结束', 'Mediation ended'],
  'enforcement.notice-sent': ['发出执行通知', 'Notice sent'],
  'enforcement.assets-searched': ['财产查控', 'Assets searched'],
  'enforcement.assets-found': ['发现财产', 'Assets found'],
  'enforcement.auction-listed': ['网络拍卖', 'Auction listed'],
  'enforcement.amount-recovered': ['执行到位', 'Amount recovered'],
  'enforcement.payment-received': ['案款到账', 'Payment received'],
  'enforcement.payment-paid-out': ['案款发放', 'Payment paid out'],
  'enforcement.payment-deferred': ['案款暂缓发放', 'Payment deferred'],
  'enforcement.termination-reviewed': ['终本核查', 'Termination reviewed'],
  'enforcement.assets-verified': ['核实财产', 'Assets verified'],
  'enforcement.resumption-decided': ['恢复执行决定', 'Resumption decided'],
  'enforcement.dishonesty-listed': ['纳入失信名单', 'Listed as dishonest'],
  'enforcement.dishonesty-revoked': ['撤销失信名单', 'Listing revoked'],
  'enforcement.delay-justified': ['法定事由', 'Delay justified'],
  'petition.assigned': ['信访交办', 'Petition assigned'],
  'petition.closed': ['信访办结', 'Petition closed'],
  'petition.resolved': ['信访化解', 'Petition resolved'],
  'matter.delegated': ['事项交办', 'Matter delegated'],
  'matter.done': ['事项办结', 'Matter done'],
});

/** Of `io.jiheng.case.filed.v1` it is 立案. */
export function nameOfEvent(type: string): string {
  const short = type.replace(/^io\.jiheng\./, '').replace(/\.v\d+$/, '');
  return name(short);
}
