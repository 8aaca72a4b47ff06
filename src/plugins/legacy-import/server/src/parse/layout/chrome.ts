import { fold } from '../../../../../../domain/text/fold';
import { readMetaLine } from '../facts/meta-line';

/** Furniture of a page: whole lines, folded, without marks at the ends. From the portals the corpus is laid out after, and the stock templates of NukeViet, Liferay, SharePoint. */
const WHOLE_LINES = new Set(
  `truy cap noi dung luon|skip to main content|skip to content|skip navigation|bo qua noi dung chinh|bo qua lenh ruy-bang|bo qua dieu huong|nhay den noi dung|chuyen den noi dung|chuyen den noi dung chinh|den noi dung chinh
trang chu|trang nhat|gioi thieu|tin tuc|tin tuc - su kien|tin tuc su kien|lien he|van ban|thong bao|dang nhap|dang ky|dang xuat|tim kiem|tim kiem tin tuc|hoi dap|so do cong|so do site|rss|english|tieng viet|menu|home|video|video clip|thu vien anh|lich cong tac|hom thu gop y|dich vu cong|thu tuc hanh chinh
in|in trang|in bai|in bai viet|in ra|in tin|ban in|print|gui email|gui mail|gui bai viet|gui cho ban be|email|xem co chu|co chu|tang co chu|giam co chu|mac dinh|doc bai viet|nghe doc bai|nghe bai viet|nghe|tam dung|dung doc|a|aa|aaa|a a|a a a|a-|a+|a- a+|a- a a+|a+ a-|a+ a a-|-a|+a|- a +|che do tuong phan|tuong phan|doc tin|luu bai|luu bai viet|luu bai viet nay|luu|sao chep lien ket|copy link
chia se|chia se bai viet|chia se bai viet nay|chia se len facebook|facebook|twitter|zalo|google|google+|google news|youtube|tiktok|linkedin|messenger|like|share|tweet|thich|theo doi|quay lai|tro ve|tro lai|ve trang truoc|trang truoc|trang sau|bai truoc|bai sau|bai tiep theo|bai viet truoc|bai viet sau|ve dau trang|len dau trang|dau trang|back to top|back|next|previous|xem them|doc them|doc tiep|chi tiet|xem chi tiet|xem tat ca|binh luan|gui binh luan|y kien ban doc|phan hoi|tags|tag|tu khoa|danh gia|analytic|analytics|loading|image banner|image advertisement|image|banner|quang cao|advertisement|logo|anh|hinh anh|play|pause|close|dong|gui|nhap lai|ho va ten|ho ten|ten ban|noi dung|ma xac nhan|ma bao mat|captcha|gui di|dat lam trang chu|doc bao in|tai ve|tai xuong|download|thich 0|dang boi|in an|a a+|tra loi|nhap tu khoa`.split(
    /[|\n]/,
  ),
);
const OPENINGS =
  /^(?:hom nay(?:[\s,:|/.\d-]|la(?= )|thu \S{1,5}|chu nhat|ngay|thang|nam|gio|phut|giay)*$|email\s*:|e-mail\s*:|hotline|dien thoai\s*:|dt\s*:|tel\s*:|fax|so dien thoai|duong day nong|dia chi\s*:|tong bien tap|pho tong bien tap|chao mung (?:ban|quy|cac ban)|chao mung .* website|bao \S.* dien tu|co quan chu quan|co quan cua |giay phep|so giay phep|ban quyen|©|copyright|chiu trach nhiem|nguoi chiu trach nhiem|truong ban bien tap|ghi ro nguon|vui long ghi ro|thiet ke|phat trien boi|xay dung boi|trang chu\b|trang nhat\b|danh gia bai viet|danh gia\s*[:(]|binh quan\s*\(|trung binh\s*\(|xep hang\b|(?:cac )?(?:file|tai lieu|tap tin|tep|tep tin|van ban) (?:dinh )?kem(?: theo)?(?:\s*[:(].*)?$|tai (?:file|van ban|tai lieu)? ?(?:dinh kem|ve)\b.{0,60}$|download\b|dat lam trang chu|tong so diem|click de danh gia|so phieu|tu khoa\s*:|tags?\s*:|chia se (?:bai|len|tin)|share this|theo doi .* tren(?: google news)?$|cong thong tin dien tu|cong tt(?:dt)?|trang thong tin dien tu|website\b|www\.|https?:|truong ban bien soan|luot binh luan|gui y kien|ban can dang nhap|javascript|trinh duyet|toa soan|tru so\s*:|quang cao\b|lien ket|font|zoom|ma so|nghe bai|tin tuc\b.{0,25}$|tin hoat dong\b.{0,25}$|thu\s+\S+,? ngay\b)/;
const RELATED =
  /^(?:(?:cac |nhung |mot so |danh sach )?(?:tin|bai|bai viet|tin bai|tin tuc|ban tin|thong tin|chuyen muc|su kien|tin, bai)(?: tuc| bai| viet| anh)? (?:lien quan|cung (?:chuyen muc|loai|chu de|the loai|su kien|danh muc)|khac|moi|moi nhat|moi hon|moi dang|moi cap nhat|cu hon|da dua|da dang|truoc|sau|tiep theo|doc nhieu|xem nhieu|noi bat|duoc quan tam|nhieu nguoi doc|tiep)(?: nhat)?(?: hon)?|tin moi|tin khac|doc nhieu|doc nhieu nhat|xem nhieu|xem nhieu nhat|nhieu nguoi quan tam|co the ban quan tam|ban co the quan tam|cung chuyen muc|bai khac|tin doc nhieu|tin xem nhieu|tin noi bat|tin tieu diem|van ban moi|thoi tiet|ty gia.*|gia vang.*|lien ket web\w*|lien ket website|lien ket huu ich|danh muc|chuyen muc|video clip|thu vien .{3,12}|quang cao|binh luan(?: \(\d+\))?|y kien ban doc|gui binh luan.*|tong so diem.*|danh gia bai viet.*|tin cung su kien|xem tin theo ngay|tu khoa.*|tags?.*|ban quyen.*|©.*|tra loi|thong bao moi|lich cong tac|album anh|tham do y kien|truyen thanh|so luot truy cap.*|tin nong|tin anh|y kien phan hoi|gop y|nhan xet|chia se|viet binh luan|bai viet khac|bai lien quan|tin cung (?:chuyen muc|loai)|cac bai viet khac|bai moi|bai cu|goc anh|thong bao|lien he)(?:\s*\(\d+\))?\s*[:.]?$/;
const STATISTICS =
  /^(?:thong ke(?: truy cap| luot truy cap| website)?|bo dem(?: truy cap)?|(?:tong )?(?:so )?luot (?:truy cap|truy nhap)|tong (?:so )?(?:luot|truy cap)|dang (?:online|truy cap|truc tuyen|xem)|(?:so )?(?:nguoi|khach|thanh vien)(?: dang)? (?:online|truy cap|truc tuyen|vieng tham)|online|truc tuyen|truy cap|may chu tim kiem|khach vieng tham|hom nay|hom qua|(?:trong )?(?:tuan|thang|nam) (?:nay|truoc|hien tai)|tat ca|tong(?: cong)?)(?:[^.!?]|\.(?=\d)){0,30}$/;
const FILE_NAME =
  /^(?:[\w()%./-]+\.(?:jpe?g|png|gif|bmp|webp|pdf|docx?|mp4)|!?\[[^\]]{0,200}\]\([^)]{0,400}\)|(?:img|dsc|dscn|dji|z|image|anh|hinh|screenshot|untitled)[\s_-]?[\d_-]+\w*|[a-z]{1,5}\d{1,4}|[0-9a-f]{12,})$/i;
const MENU_PARTS = /\s*(?:[|>»›]|::|\s\/\s)\s*/u;
const LONGEST = 160;

/** Skip links, menus, breadcrumbs, tools, advertisements, mastheads: furniture wherever it stands. */
export const isChromeLine = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const line = foldLine(text);
  return line === '' || WHOLE_LINES.has(line) || OPENINGS.test(line) || isMenu(text);
};

/** What an image leaves behind in saved text: "2", "ddk1", "anh ha", "IMG_2031.jpg", "![]()". */
export const isImageTrace = (text: string): boolean =>
  text.length <= 300 &&
  (/^\d{1,3}%?$/.test(text) || FILE_NAME.test(text) || /^(?:[a-z]{2,9}|[a-z]{2,6}(?:[ _-][a-z]{1,6}){1,4})(?:[ _-]?\d{1,3})?$/.test(text));

/** Begins the page's tail: related lists, weather, comments, statistics. Asked only after the body has begun. */
export const isTailStart = (text: string): boolean => {
  if (text.length > 80) return false;
  const line = foldLine(text);
  return (
    RELATED.test(line) ||
    isStatisticsLine(text) ||
    /^(?:image (?:banner|advertisement)|ban quyen|©|copyright|chiu trach nhiem|ghi ro nguon)/.test(line)
  );
};

export const isStatisticsLine = (text: string): boolean => text.length <= 80 && STATISTICS.test(foldLine(text));

/** "Trang chủ | Giới thiệu | Tin tức", "Trang chủ > Tin tức": three short parts, or two of which one is furniture. */
const isMenu = (text: string): boolean => {
  const parts = text.split(MENU_PARTS).filter((part) => part !== '');
  if (parts.length < 2 || readMetaLine(text) !== null) return false;
  if (!parts.every((part) => part.split(/\s+/).length <= 7)) return false;
  return parts.length >= 3 || parts.some((part) => WHOLE_LINES.has(foldLine(part)));
};

const foldLine = (text: string): string =>
  fold(text)
    .replace(/[\s.:;,|•·–—>»-]+$/u, '')
    .replace(/^[\s.:;,|•·–—>»]+/u, '');
