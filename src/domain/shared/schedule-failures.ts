/** Refusals about instants and schedules, with what a person is told. */
export const scheduleFailures = {
  PUBLISH_AT_NOT_AHEAD: 'invalid',
  UNPUBLISH_AT_NOT_AFTER: 'invalid',
  PUBLISH_AT_REQUIRED: 'invalid',
  TIME_NOT_ALLOWED: 'invalid',
  APPROVAL_NOT_STANDING: 'conflict',
  SCHEDULE_WINDOW_PASSED: 'conflict',
  SCHEDULE_BROKEN: 'conflict',
  PERIOD_TOO_LONG: 'invalid',
  PERSON_NOT_FOUND: 'notFound',
  NOTICE_NOT_FOUND: 'notFound',
} as const;

export const scheduleFailureMessages = {
  PUBLISH_AT_NOT_AHEAD: {
    vi: 'Giờ đăng phải ở sau thời điểm hiện tại.',
    en: 'The time of publication has to lie ahead.',
    'zh-Hans': '发布时间必须晚于当前时间。',
  },
  UNPUBLISH_AT_NOT_AFTER: {
    vi: 'Giờ gỡ xuống phải ở sau giờ đăng.',
    en: 'The time of expiry has to come after the time of publication.',
    'zh-Hans': '撤下时间必须晚于发布时间。',
  },
  PUBLISH_AT_REQUIRED: {
    vi: 'Hãy cho biết giờ đăng hoặc giờ gỡ xuống.',
    en: 'Name the time of publication or of expiry.',
    'zh-Hans': '请指定发布时间或撤下时间。',
  },
  TIME_NOT_ALLOWED: {
    vi: 'Thao tác này không hẹn giờ được.',
    en: 'No time can be set with this action.',
    'zh-Hans': '此操作不能设定时间。',
  },
  APPROVAL_NOT_STANDING: {
    vi: 'Lần duyệt của phiên bản hẹn giờ không còn hiệu lực.',
    en: 'The approval of the scheduled version no longer stands.',
    'zh-Hans': '定时版本的审批已不再有效。',
  },
  SCHEDULE_WINDOW_PASSED: {
    vi: 'Đến lúc chạy lại thì đã qua cả giờ gỡ xuống, nên bài không lên trang.',
    en: 'The time of expiry had passed as well, so the entry did not go live.',
    'zh-Hans': '撤下时间也已过去，因此内容没有上线。',
  },
  SCHEDULE_BROKEN: {
    vi: 'Máy chủ gặp lỗi nhiều lần khi đăng theo giờ hẹn.',
    en: 'The server failed several times to publish at the set time.',
    'zh-Hans': '服务器多次未能按时发布。',
  },
  PERIOD_TOO_LONG: {
    vi: 'Khoảng thời gian quá dài hoặc ngược chiều.',
    en: 'The period is too long, or ends before it begins.',
    'zh-Hans': '时间范围过长，或结束早于开始。',
  },
  PERSON_NOT_FOUND: {
    vi: 'Không có tài khoản này.',
    en: 'There is no such account.',
    'zh-Hans': '没有此账户。',
  },
  NOTICE_NOT_FOUND: {
    vi: 'Không có thông báo này.',
    en: 'There is no such notice.',
    'zh-Hans': '没有此通知。',
  },
} as const;
