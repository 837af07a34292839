// The characters of the Chinese letters that Taiwan, Hong Kong and Macao write otherwise: of each letter's own
// words, one sign for one. Where a sign has several older ones (后, 复, 系, 尽, 里), the letters use one alone.
const simplified =
  '与东个为么乐书买于从仓们价会伤倾关内决况准几则办医单却发号后吗员国坏声处复实对将尽帮并库应张当录愿护担拦损换据摄数无时显权条来标样没烦现着码确种税笔签系纠约纷经结给继续编缴联虑补见视觉计订认让议记许证诉话误说请谁负责账货费踪输边达过运还这进迟适递邮邻里银销长问间随页项预领频题额';
const traditional =
  '與東個為麼樂書買於從倉們價會傷傾關內決況準幾則辦醫單卻發號後嗎員國壞聲處覆實對將儘幫並庫應張當錄願護擔攔損換據攝數無時顯權條來標樣沒煩現著碼確種稅筆簽繫糾約紛經結給繼續編繳聯慮補見視覺計訂認讓議記許證訴話誤說請誰負責帳貨費蹤輸邊達過運還這進遲適遞郵鄰裡銀銷長問間隨頁項預領頻題額';

/** A letter as it is written in Taiwan, Hong Kong and Macao. */
export const inTraditional = (letter: string): string =>
  [...letter]
    .map((sign) => {
      const at = simplified.indexOf(sign);
      return at < 0 ? sign : traditional.charAt(at);
    })
    .join('');
