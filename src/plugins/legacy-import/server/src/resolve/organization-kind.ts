import { wordKey } from '../parse/words/word-key';
import { BODY_KINDS } from '../parse/words/organization-words';
import { tokenize } from '../parse/words/tokens';

/** `classification` of an organization. */
export type Classification =
  'peoplesCommittee' | 'peoplesCouncil' | 'partyCommittee' | 'fatherlandFront' | 'massOrganization' | 'council' | 'department' | 'other';

/** Where a body belongs whose words name no unit. */
export type Reach = 'central' | 'province' | 'own' | 'publisher';

const beginsWith = (words: string): RegExp => new RegExp(`^(?:${words.split('|').map(wordKey).join('|')})(?![\\p{L}\\p{M}])`, 'u');
const contains = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${words.split('|').map(wordKey).join('|')})(?![\\p{L}\\p{M}])`, 'u');

/** In order: the first that fits decides, so "Ban Tuyên giáo Huyện ủy" is the Party's and "Văn phòng HĐND" a department. */
const CLASSIFICATIONS: readonly (readonly [RegExp, Classification])[] = [
  [contains('tỉnh ủy|thành ủy|thị ủy|huyện ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|chi ủy|trung ương đảng|bộ chính trị'), 'partyCommittee'],
  [beginsWith('ubnd|ủy ban nhân dân'), 'peoplesCommittee'],
  [beginsWith('hđnd|hội đồng nhân dân'), 'peoplesCouncil'],
  [contains('mặt trận|mttq|mttqvn|ubmttq|ubmttqvn'), 'fatherlandFront'],
  [
    contains(
      'tỉnh đoàn|thành đoàn|thị đoàn|huyện đoàn|quận đoàn|xã đoàn|phường đoàn|đoàn thanh niên|đoàn tncs|lđlđ|liên đoàn lao động|công đoàn',
    ),
    'massOrganization',
  ],
  [beginsWith('đoàn xã|đoàn phường|liên hiệp|hlhpn|lhpn|hội(?! đồng)'), 'massOrganization'],
  [beginsWith('hội đồng'), 'council'],
  [
    beginsWith('ban|phòng|sở|bộ|cục|chi cục|tổng cục|vụ|văn phòng|thanh tra|trung tâm|công an|trạm|hạt|kho bạc|quân sự|bộ chỉ huy|đồn'),
    'department',
  ],
];

const CENTRAL = beginsWith(
  'bộ(?! chỉ huy)(?! đội)|quốc hội|chính phủ|nhà nước|trung ương|ban chấp hành trung ương|bộ chính trị|tổng cục|cục|vụ|ủy ban thường vụ quốc hội',
);
const PROVINCIAL = beginsWith('sở|đoàn đbqh|đoàn đại biểu quốc hội');
/** They have a name of their own and are called by it alone. */
const OWN_NAME = beginsWith(
  'trường|học viện|bệnh viện|công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|ngân hàng|báo|tạp chí|nhà máy|chùa|nhà thờ|giáo xứ|câu lạc bộ|thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|tổ dân phố|khu dân cư',
);

export const classify = (body: string): Classification => CLASSIFICATIONS.find(([pattern]) => pattern.test(wordKey(body)))?.[1] ?? 'other';

export const reachOf = (body: string): Reach => {
  const key = wordKey(body);
  if (CENTRAL.test(key)) return 'central';
  if (PROVINCIAL.test(key)) return 'province';
  return OWN_NAME.test(key) ? 'own' : 'publisher';
};

/** "Văn phòng", "Ủy ban": a kind of body without a name says nothing about which one it is. */
export const isBareKind = (body: string): boolean => {
  const tokens = tokenize(body);
  return BODY_KINDS.longestAt(tokens, 0) === tokens.length;
};
