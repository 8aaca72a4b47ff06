import type { Label } from './labels/label';

/** Texts about organizations that end and the archive they leave. */
export const DISSOLUTION_TEXTS = {
  'archive.title': ['Kho lưu trữ', 'Archive'],
  'archive.closed': [
    '{name} đã kết thúc hoạt động từ ngày {day}. Bài này được lưu giữ nguyên văn: bạn xem được, nhưng không lưu được thay đổi.',
    '{name} ceased to operate on {day}. This entry is kept as it was published: you may read it, but changes cannot be saved.',
  ],
  'archive.closed.advice': ['Cần sửa? Nhờ vai trò Văn thư lưu trữ.', 'Need a change? Ask whoever has the archive role.'],
  'archive.open': [
    '{name} đã kết thúc hoạt động từ ngày {day}. Bạn giữ kho lưu trữ nên sửa được; người khác thì không.',
    '{name} ceased to operate on {day}. You keep the archive, so you may change this entry; others may not.',
  ],
  'panel.title': ['Giải thể', 'Dissolution'],
  'panel.failed': ['Không tải được. Hãy thử lại.', 'This could not be loaded. Try again.'],
  'panel.retry': ['Thử lại', 'Try again'],
  'panel.none': [
    'Đang hoạt động. Khi cơ quan giải thể: điền “Ngày giải thể” và lưu, các bước tiếp theo hiện ở đây.',
    'In operation. When the organization ends: fill in “Dissolved on” and save; the next steps appear here.',
  ],
  'panel.upcoming': ['Sẽ kết thúc hoạt động từ ngày {day}.', 'Will cease to operate on {day}.'],
  'panel.dissolved': ['Đã kết thúc hoạt động từ ngày {day}.', 'Ceased to operate on {day}.'],
  'panel.steps': ['Các bước giải thể…', 'Steps of the dissolution…'],
  'panel.look': ['Xem các bước giải thể…', 'See the steps of the dissolution…'],
  'panel.open-appointments': [
    '{count, plural, =0 {Không còn nhiệm kỳ nào mở} other {# nhiệm kỳ còn mở}}',
    '{count, plural, =0 {No open appointments} one {# open appointment} other {# open appointments}}',
  ],
  'panel.successors': [
    '{count, plural, =0 {Chưa có đơn vị tiếp nhận} other {# đơn vị tiếp nhận}}',
    '{count, plural, =0 {No successors yet} one {# successor} other {# successors}}',
  ],
  'panel.locked': [
    '{count, plural, other {# bài, thư viện ảnh và sự kiện chỉ văn thư lưu trữ sửa được}}',
    '{count, plural, one {# entry} other {# entries}} only the archive role may change',
  ],
  'pending.set': [
    'Sau khi lưu: từ ngày {day} bài của cơ quan này mang thông báo lưu trữ, chỉ văn thư lưu trữ sửa được; các bước giải thể hiện ở đây.',
    'After saving: from {day} on, what it published carries a notice and only the archive role may change it; the steps appear here.',
  ],
  'pending.moved': [
    'Sau khi lưu: thông báo và khóa theo ngày mới {day}. {count, plural, =0 {} other {# nhiệm kỳ đã kết thúc vẫn mang ngày cũ cho đến khi làm lại bước đó.}}',
    'After saving: notice and lock follow the new day, {day}. {count, plural, =0 {} one {# ended appointment keeps the old day until that step is done again.} other {# ended appointments keep the old day until that step is done again.}}',
  ],
  'pending.removed': [
    'Sau khi lưu: thông báo và khóa hết hiệu lực ngay, ai có quyền đều sửa được bài. {count, plural, =0 {} other {# nhiệm kỳ đã kết thúc vẫn kết thúc cho đến khi hoàn tác.}} Đơn vị tiếp nhận vẫn giữ nguyên.',
    'After saving: notice and lock end at once, and whoever may edit changes the entries again. {count, plural, =0 {} one {# ended appointment stays ended until it is taken back.} other {# ended appointments stay ended until they are taken back.}} Successors stay.',
  ],
  'pending.not-yours': [
    'Chỉ vai trò Văn thư lưu trữ đặt, đổi hoặc xóa ngày giải thể: bạn sẽ không lưu được.',
    'Only the archive role sets, moves or removes this day: you will not be able to save.',
  ],
  'dialog.title': ['Giải thể: {name}', 'Dissolution: {name}'],
  'dialog.close': ['Đóng', 'Close'],
  'dialog.reload': [
    'Biểu mẫu phía sau hiện đơn vị tiếp nhận mới sau khi tải lại trang.',
    'The form behind shows the new successors once the page is loaded again.',
  ],
  'step.done': ['{by} làm lúc {at}', 'Done by {by}, {at}'],
  'step.take-back': ['Hoàn tác bước này', 'Take this step back'],
  'step.not-yours': [
    'Bạn xem được các bước; chỉ vai trò Văn thư lưu trữ thực hiện.',
    'You may look at the steps; the archive role carries them out.',
  ],
  'step.failed': ['Chưa làm được: {reason}', 'Not done: {reason}'],
  'step.offline': [
    'không có trả lời từ máy chủ; kiểm tra mạng rồi thử lại.',
    'the server did not answer; check the network and try again.',
  ],
  'appointments.title': ['1. Kết thúc nhiệm kỳ', '1. End the appointments'],
  'appointments.none': ['Không có nhiệm kỳ nào còn mở.', 'No appointment is open.'],
  'appointments.open': [
    'Những người sau đang giữ chức ở cơ quan này. Nhiệm kỳ của họ sẽ kết thúc ngày {day}:',
    'These people hold offices here. Their appointments will end on {day}:',
  ],
  'appointments.later': [
    'Bắt đầu sau ngày {day} nên không kết thúc được: xem lại ngày bắt đầu.',
    'Begun after {day}, so they cannot end then: look at their first day.',
  ],
  'appointments.line': ['{person} – {office}', '{person} – {office}'],
  'appointments.do': ['Kết thúc {count} nhiệm kỳ', '{count, plural, one {End # appointment} other {End # appointments}}'],
  'appointments.ended': [
    '{count} nhiệm kỳ đã kết thúc ngày {day}:',
    '{count, plural, one {# appointment} other {# appointments}} ended on {day}:',
  ],
  'appointments.other-day': [
    'Ngày giải thể nay là {day}. Làm lại để các nhiệm kỳ này theo ngày mới, hoặc hoàn tác.',
    'The day of dissolution is {day} now. Do it again to move these appointments along, or take them back.',
  ],
  'appointments.no-day': [
    'Ngày giải thể đã được bỏ. Các nhiệm kỳ này vẫn kết thúc cho đến khi hoàn tác.',
    'The day of dissolution was removed. These appointments stay ended until they are taken back.',
  ],
  'appointments.move': ['Chuyển theo ngày {day}', 'Move along to {day}'],
  'appointments.edited': ['đã có người sửa, hoàn tác không đụng tới', 'edited since: taking back leaves it'],
  'appointments.deleted': ['đã bị xóa', 'deleted since'],
  'appointments.taken-back': [
    'Đã mở lại {count} nhiệm kỳ.',
    '{count, plural, one {# appointment is} other {# appointments are}} as before.',
  ],
  'appointments.kept': [
    'Giữ nguyên vì đã có người sửa hoặc xóa: {names}.',
    'Left alone, because somebody has edited or deleted them: {names}.',
  ],
  'successors.title': ['2. Đơn vị tiếp nhận', '2. Successors'],
  'successors.hint': [
    'Tên các đơn vị này đứng trong thông báo. Đơn vị nào tiếp nhận thì nghị quyết sắp xếp nói rõ; gợi ý dưới đây chỉ đoán từ dữ liệu đã có.',
    'Their names stand in the notice. Which unit took over is said by the resolution; the suggestions are only guesses from what is stored.',
  ],
  'successors.search': ['Tìm cơ quan tiếp nhận', 'Find a successor'],
  'successors.placeholder': ['Gõ một phần tên…', 'Type part of the name…'],
  'successors.none': ['Không tìm thấy cơ quan nào', 'No organization found'],
  'successors.suggested': ['Gợi ý:', 'Suggested:'],
  'successors.because.same-area': ['cùng loại, cùng địa danh', 'same kind, same place name'],
  'successors.because.parent': ['cơ quan cấp trên', 'the body above'],
  'successors.add': ['Thêm {name}', 'Add {name}'],
  'successors.remove': ['Bỏ {name}', 'Remove {name}'],
  'successors.empty': ['Chưa chọn đơn vị nào.', 'None chosen yet.'],
  'successors.do': ['Lưu đơn vị tiếp nhận', 'Save the successors'],
  'successors.before': ['Trước đó: {names}.', 'Before that: {names}.'],
  'successors.before.none': ['Trước đó chưa có.', 'There were none before.'],
  'successors.changed': [
    'Đã có người đổi bằng tay nên không hoàn tác được: sửa trong biểu mẫu.',
    'Changed by hand since, so this is not taken back: change it in the form.',
  ],
  'notice.title': ['3. Thông báo trên bài', '3. Notice above articles'],
  'notice.from': ['Tự hiện trên mọi bài từ ngày {day}, không phải sửa từng bài:', 'Shown above every article from {day} on, by itself:'],
  'notice.vi': ['Tiếng Việt', 'Vietnamese'],
  'notice.en': ['Tiếng Anh', 'English'],
  'notice.without-english': [
    'Thiếu tên tiếng Anh nên thông báo dùng tên tiếng Việt: {names}.',
    'The English name is missing, so the Vietnamese one is used: {names}.',
  ],
  'lock.title': ['4. Khóa', '4. Lock'],
  'lock.from': ['Tự có hiệu lực từ ngày {day}.', 'In force by itself from {day} on.'],
  'lock.now': ['Đang có hiệu lực.', 'In force.'],
  'lock.counts': [
    '{articles} bài, {galleries} thư viện ảnh, {events} sự kiện chỉ còn các vai trò sau sửa được: {roles}.',
    '{articles} articles, {galleries} galleries and {events} events can be changed only by: {roles}.',
  ],
  'lock.back': ['Bỏ hoặc dời ngày giải thể thì khóa và thông báo đi theo.', 'Remove or move the day, and lock and notice follow.'],
  'refusal.archived': ['bài thuộc kho lưu trữ.', 'the entry is in the archive.'],
  'refusal.dissolution-date': ['chỉ văn thư lưu trữ đổi ngày giải thể.', 'only the archive role changes the day.'],
  'refusal.no-dissolution-date': [
    'chưa có ngày giải thể; điền và lưu trước.',
    'there is no day of dissolution; fill it in and save first.',
  ],
  'refusal.dissolution-date-moved': [
    'ngày giải thể vừa đổi; đã tải lại, xem rồi làm lại.',
    'the day has just been moved; look again, then repeat.',
  ],
  'refusal.appointment-not-open': [
    'danh sách vừa đổi; đã tải lại, xem rồi làm lại.',
    'the list has just changed; look again, then repeat.',
  ],
  'refusal.successor-refused': ['đơn vị được chọn không tiếp nhận được: {said}', 'a chosen unit cannot succeed: {said}'],
  'refusal.nothing-to-take-back': ['không có gì để hoàn tác.', 'there is nothing to take back.'],
} satisfies Record<string, Label>;

export type DissolutionTextKey = keyof typeof DISSOLUTION_TEXTS;
