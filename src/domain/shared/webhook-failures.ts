/** Refusals about subscribers of webhooks and preview links, with what a person is told. */
export const webhookFailures = {
  SUBSCRIBER_NOT_FOUND: 'notFound',
  ATTEMPT_NOT_FOUND: 'notFound',
  SUBSCRIBER_ADDRESS_REFUSED: 'invalid',
  SUBSCRIBER_DISABLED: 'conflict',
  PREVIEW_NOT_FOUND: 'notFound',
  PREVIEW_EXPIRED: 'gone',
} as const;

export const webhookFailureMessages = {
  SUBSCRIBER_NOT_FOUND: {
    vi: 'Không có bên nhận tin này.',
    en: 'There is no such subscriber.',
    'zh-Hans': '没有此订阅方。',
  },
  ATTEMPT_NOT_FOUND: {
    vi: 'Không có lần gửi này.',
    en: 'There is no such attempt.',
    'zh-Hans': '没有此次发送。',
  },
  SUBSCRIBER_ADDRESS_REFUSED: {
    vi: 'Địa chỉ nhận tin phải là địa chỉ https công khai, không có tên đăng nhập.',
    en: 'The address has to be a public https address without a user name in it.',
    'zh-Hans': '接收地址必须是公开的 https 地址，且不含用户名。',
  },
  SUBSCRIBER_DISABLED: {
    vi: 'Bên nhận tin đang tạm dừng hoặc đã bị tắt.',
    en: 'The subscriber is paused or disabled.',
    'zh-Hans': '该订阅方已暂停或停用。',
  },
  PREVIEW_NOT_FOUND: {
    vi: 'Đường dẫn xem trước không đúng.',
    en: 'This preview link is not valid.',
    'zh-Hans': '预览链接无效。',
  },
  PREVIEW_EXPIRED: {
    vi: 'Đường dẫn xem trước đã hết hạn.',
    en: 'This preview link has expired.',
    'zh-Hans': '预览链接已过期。',
  },
} as const;
