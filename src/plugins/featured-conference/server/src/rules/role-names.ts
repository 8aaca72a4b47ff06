/** What one person does at an event, for those who have no better word; a role that is not here is shown as it is stored. */
const ROLE_NAMES: Readonly<Record<string, { vi: string; en: string }>> = {
  chair: { vi: 'Chủ trì', en: 'Chair' },
  coChair: { vi: 'Đồng chủ trì', en: 'Co-chair' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  openingSpeaker: { vi: 'Phát biểu khai mạc', en: 'Opening speaker' },
  speaker: { vi: 'Phát biểu', en: 'Speaker' },
  keynote: { vi: 'Phát biểu chỉ đạo', en: 'Keynote speaker' },
  paperPresenter: { vi: 'Báo cáo, tham luận', en: 'Presenter of a paper' },
  launcher: { vi: 'Phát động', en: 'Launched the campaign' },
  closingSpeaker: { vi: 'Phát biểu kết luận', en: 'Closing speaker' },
  awardPresenter: { vi: 'Trao khen thưởng', en: 'Presenter of awards' },
  awardRecipient: { vi: 'Nhận khen thưởng', en: 'Recipient of an award' },
  guest: { vi: 'Khách mời', en: 'Guest' },
  attendee: { vi: 'Tham dự', en: 'Attendee' },
};

export const roleNameIn = (locale: string, role: string): string => {
  const names = ROLE_NAMES[role];
  if (!names) return role;
  return locale.startsWith('vi') ? names.vi : names.en;
};

/** Those who come without appearing; every other role is one that the event is held with. */
const LISTENERS: readonly string[] = ['awardRecipient', 'guest', 'attendee'];

export const performs = (role: string): boolean => !LISTENERS.includes(role);
