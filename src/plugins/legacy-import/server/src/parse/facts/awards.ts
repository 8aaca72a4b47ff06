import type { PageAward } from '../legacy-page';
import { sentences } from '../layout/sentence';

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,4}`;
const RECIPIENT = String.raw`(?:${NUMBER})\s+(?:tập thể|cá nhân|hộ gia đình|hộ|gia đình|đơn vị|cơ quan|đồng chí|học sinh|em học sinh|thành viên)`;
const CLAUSE = new RegExp(
  String.raw`(?:trao|tặng)\s+(?:tặng\s+)?(?:(?:${NUMBER})\s+)?((?:danh hiệu|giấy khen|bằng khen|huân chương|huy chương|kỷ niệm chương|cờ thi đua|cờ|huy hiệu)[^.;]{0,160}?)\s+cho\s+(${RECIPIENT}(?:(?:,|\s+và|,\s*và)\s+${RECIPIENT})*)([^.;]{0,240})`,
  'giu',
);
const ONE_RECIPIENT = new RegExp(
  String.raw`(${NUMBER})\s+(tập thể|cá nhân|hộ gia đình|hộ|gia đình|đơn vị|cơ quan|đồng chí|học sinh|em học sinh|thành viên)`,
  'giu',
);
const REASON = /(?:^|\s)(?:vì|do|có|đạt|đã)\s.{0,20}?((?:thành tích|kết quả|đóng góp).*)$/iu;

/** "trao 3 Danh hiệu “X” cho 3 cá nhân; trao giấy khen của OFFICE cho 31 tập thể và 59 cá nhân …": one award per kind of recipient, never summed. */
export const findAwards = (paragraphs: readonly string[]): PageAward[] =>
  paragraphs
    .flatMap(sentences)
    .flatMap((sentence) =>
      [...sentence.matchAll(CLAUSE)].flatMap(([, what = '', recipients = '', rest = '']) => awardsOf(what, recipients, rest)),
    );

const awardsOf = (what: string, recipients: string, rest: string): PageAward[] => {
  const [named = what, granting] = what.split(/\s+của\s+/u);
  const kind = kindOf(named);
  const title = (/[\u201C"]([^\u201D"]{2,120})[\u201D"]/u.exec(named)?.[1] ?? named.replace(/^danh hiệu\s+/iu, '')).trim();
  const reason = REASON.exec(rest)?.[1]?.trim() ?? null;
  return [...recipients.matchAll(ONE_RECIPIENT)].map(([, count = '0', whom = '']) => ({
    kind,
    title,
    quantity: Number(count.replace(/\D/g, '')),
    recipientType: recipientOf(whom),
    grantingText: granting?.trim() ?? null,
    reason,
  }));
};

const kindOf = (named: string): PageAward['kind'] => {
  if (/^danh hiệu/iu.test(named)) return 'emulationTitle';
  if (/^(?:giấy khen|bằng khen)/iu.test(named)) return 'certificateOfMerit';
  return /^(?:huân chương|huy chương|kỷ niệm chương|huy hiệu)/iu.test(named) ? 'medal' : 'other';
};

const recipientOf = (whom: string): PageAward['recipientType'] => {
  if (/^(?:hộ|gia đình)/iu.test(whom)) return 'household';
  return /^(?:tập thể|đơn vị|cơ quan)/iu.test(whom) ? 'collective' : 'individual';
};
